package org.contactcenter.visit.plan;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.visit.plan.Preview.Alternative;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Slot;

/** Free and legal times near one that is not: on its day, and on those around it. */
record Alternatives(Outlook outlook, Instant now) {
  /** How many days before and after are looked at. */
  static final int DAYS_AROUND = 3;

  private static final int SAME_DAY = 2;
  private static final int NEARBY = 3;

  /** The nearest to the time wanted, at most two of the day itself and three of days around it. */
  List<Alternative> near(LocalDate day, LocalTime time, Duration length) {
    var wanted = day.atTime(time).atZone(outlook.center().timeZone()).toInstant();
    var sameDay = on(day, length).sorted(nearest(wanted)).limit(SAME_DAY);
    var nearby =
        IntStream.rangeClosed(-DAYS_AROUND, DAYS_AROUND)
            .filter(distance -> distance != 0)
            .mapToObj(day::plusDays)
            .flatMap(
                other -> {
                  var there = other.atTime(time).atZone(outlook.center().timeZone()).toInstant();
                  return on(other, length).sorted(nearest(there)).limit(1);
                })
            .sorted(nearest(wanted))
            .limit(NEARBY);
    return Stream.concat(sameDay, nearby)
        .map(slot -> new Alternative(slot, outlook.doors(slot)))
        .toList();
  }

  private Stream<Slot> on(LocalDate day, Duration length) {
    return outlook.slots(day, length, now);
  }

  private static Comparator<Slot> nearest(Instant wanted) {
    return comparing(slot -> Duration.between(wanted, slot.timetable().visit().start()).abs());
  }
}
