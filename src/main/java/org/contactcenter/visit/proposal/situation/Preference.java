package org.contactcenter.visit.proposal.situation;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import org.contactcenter.visit.proposal.model.Fairness;

/**
 * The weekday and hour at which a family would like to come.
 *
 * @param last until which it would be as good
 */
public record Preference(DayOfWeek weekday, LocalTime at, LocalTime last) {
  private static final int OTHER_DAY = 40;
  private static final int MINUTES_A_POINT = 4;
  private static final int POINTS_OF_THE_HOUR = Fairness.FARTHEST - OTHER_DAY;

  /** One hour and no other. */
  public Preference(DayOfWeek weekday, LocalTime at) {
    this(weekday, at, at);
  }

  /** How far a time lies from the nearest of them; 0 where there is none. */
  static int inconvenience(Collection<Preference> preferred, Instant start, ZoneId zone) {
    return preferred.stream().mapToInt(each -> each.inconvenience(start, zone)).min().orElse(0);
  }

  private int inconvenience(Instant start, ZoneId zone) {
    var local = start.atZone(zone);
    var time = local.toLocalTime();
    var early = Duration.between(time, at).toMinutes();
    var late = Duration.between(last, time).toMinutes();
    var off = Math.max(0, Math.max(early, late)) / MINUTES_A_POINT;
    var day = local.getDayOfWeek() == weekday ? 0 : OTHER_DAY;
    return day + (int) Math.min(off, POINTS_OF_THE_HOUR);
  }
}
