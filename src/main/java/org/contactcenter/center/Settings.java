package org.contactcenter.center;

/**
 * The figures a center works by. None is a standard: each is the center's own choice, with the
 * values of {@link #DEFAULT} until it chooses.
 *
 * @param gapMinutes between the door times of the two sides
 * @param handoverMinutes how long who brings or fetches the child stays inside
 * @param firstArrival which side comes first
 * @param separation whether the sides may be inside at once
 * @param lateMinutes after which staff may call an absence a no-show
 * @param noticeHours a cancellation counts as in time up to so long before the visit
 * @param visitorsAtMost visitors per family in the room
 * @param reviewDays between two reviews of a case
 * @param incidentHours within which an incident is reported
 * @param noteLockHours after which an unsigned note can no longer be edited
 * @param visitFormDays within which after a watched visit a signed note tells of it
 */
public record Settings(
    int gapMinutes,
    int handoverMinutes,
    FirstArrival firstArrival,
    Separation separation,
    int lateMinutes,
    int noticeHours,
    int visitorsAtMost,
    int reviewDays,
    int incidentHours,
    int noteLockHours,
    int visitFormDays) {

  public static final Settings DEFAULT =
      new Settings(15, 5, FirstArrival.RESIDENTIAL, Separation.BUILDING, 15, 24, 3, 90, 24, 24, 3);

  /** Which side comes to the door first. */
  public enum FirstArrival {
    RESIDENTIAL,
    VISITING
  }

  /** {@code BUILDING}: never inside at once. {@code DOOR}: only the door times are kept apart. */
  public enum Separation {
    BUILDING,
    DOOR
  }

  /**
   * Whether the sides can keep apart so: where they are never inside at once, who brings the child
   * must come first, or would find the other side waiting inside.
   */
  boolean keepApart() {
    return separation == Separation.DOOR || firstArrival == FirstArrival.RESIDENTIAL;
  }
}
