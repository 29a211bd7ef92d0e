package org.contactcenter.center;

/**
 * What a center lets people do without an account; {@link #DEFAULT} until it chooses.
 *
 * @param takesApplications whether parents find it in the public list and may apply there
 * @param applicationDays how long one parent's application waits for the other's
 * @param linkDays how long a link may be used by which a text is signed
 */
public record DoorSettings(
    boolean takesApplications, int applicationDays, int linkDays, int version) {
  public static final DoorSettings DEFAULT = new DoorSettings(true, 30, 14, 0);

  DoorSettings at(int kept) {
    return new DoorSettings(takesApplications, applicationDays, linkDays, kept);
  }
}
