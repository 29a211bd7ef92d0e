package org.contactcenter.visit.timetable;

import static org.contactcenter.center.Settings.Separation.BUILDING;
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
 * @param firstArrival the side that comes first; always the residential one where nobody may wait
 *     inside ({@code BUILDING})
 */
public record DoorRules(
    int gapMinutes, int handoverMinutes, Side firstArrival, Separation separation) {

  public DoorRules {
    if (gapMinutes < 0 || handoverMinutes < 0) {
      throw new IllegalArgumentException("negative: " + gapMinutes + ", " + handoverMinutes);
    }
    if (separation == BUILDING && firstArrival == VISITING) {
      throw new IllegalArgumentException("the visiting side would be inside when the child comes");
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

  public Duration gap() {
    return Duration.ofMinutes(gapMinutes);
  }

  Duration handover() {
    return Duration.ofMinutes(handoverMinutes);
  }

  /** From the moment the child is brought until the other side may come: the longer of the two. */
  Duration lead() {
    return Duration.ofMinutes(Math.max(gapMinutes, handoverMinutes));
  }
}
