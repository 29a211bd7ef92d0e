package org.contactcenter.incident.deadline;

/**
 * Within how many hours things are done after an incident; the center chooses.
 *
 * @param parentHours after it happened a parent is told
 * @param reviewHours after it was submitted a coordinator has looked at it
 */
public record IncidentSettings(int parentHours, int reviewHours, int version) {
  static final IncidentSettings DEFAULT = new IncidentSettings(24, 72, 0);
}
