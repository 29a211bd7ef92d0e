package org.contactcenter.visit.timetable;

import static org.contactcenter.visit.timetable.Side.RESIDENTIAL;
import static org.contactcenter.visit.timetable.Side.VISITING;

import java.time.Duration;
import org.contactcenter.center.Settings;
import org.contactcenter.center.Settings.Separation;

/**
 * How a center staggers arrivals and departures.
 *
 * @param gapMinutes between the door times of the two sides
 * @param handoverMinutes how long who brings or fetches the child stays
 * @param firstArrival the side that comes first; where nobody may wait inside ({@code BUILDING})
 *     the one that brings the child, the residential one but when an exchange brings it back
 */
public record DoorRules(
    int gapMinutes, int handoverMinutes, Side firstArrival, Separation separation) {

  public DoorRules {
    if (gapMinutes < 0 || handoverMinutes < 0) {
      throw new IllegalArgumentException("negative: " + gapMinutes + ", " + handoverMinutes);
    }
  }

  /** The rules that the center's settings make. */
  public static DoorRules of(Settings settings) {
    return new DoorRules(
        settings.gapMinutes(),
        settings.handoverMinutes(),
        switch (settings.firstArrival()) {
          case RESIDENTIAL -> RESIDENTIAL;
          case VISITING -> VISITING;
        },
        settings.separation());
  }

  /** The same for the way back: the visiting side brings the child, so the order is reversed. */
  public DoorRules returning() {
    var first = firstArrival == VISITING ? RESIDENTIAL : VISITING;
    return new DoorRules(gapMinutes, handoverMinutes, first, separation);
  }

  public Duration gap() {
    return Duration.ofMinutes(gapMinutes);
  }

  Duration handover() {
    return Duration.ofMinutes(handoverMinutes);
  }

  /**
   * From the moment the child is brought until the other side may come: a gap, and never less than
   * half a gap after who brought it has left. So the two do not pass the door in the same minute
   * where the handover takes as long as the gap, or longer.
   */
  Duration lead() {
    var half = gapMinutes - gapMinutes / 2;
    return Duration.ofMinutes(Math.max(gapMinutes, handoverMinutes + half));
  }
}
