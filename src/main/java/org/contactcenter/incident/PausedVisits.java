package org.contactcenter.incident;

import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;

/** Visits that stood still because of an incident go on. */
public final class PausedVisits {
  private final IncidentDesk desk;
  private final IncidentFiles files;
  private final Measures measures;
  private final ReportRules rules;

  PausedVisits(IncidentDesk desk, IncidentFiles files, Measures measures, ReportRules rules) {
    this.desk = desk;
    this.files = files;
    this.measures = measures;
    this.rules = rules;
  }

  /** Throws a {@link Problem} {@code visit-not-paused} unless the visit stands still. */
  public IncidentFile carryOn(User user, UUID id) {
    return desk.writing(
        user,
        id,
        "incident.visit-continued",
        incident -> {
          measures.carryOn(user, incident, rules.now());
          return files.of(incident);
        });
  }
}
