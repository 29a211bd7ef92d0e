package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.plan.recurrence.Recurrence;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Outlook;

/**
 * Holds the occurrences of a plan against an outlook, one after the other: each sees those that
 * were free before it. Asks the database nothing.
 */
final class Forecast {
  private final VisitPlan plan;
  private final Recurrence recurrence;
  private final ZoneId zone;
  private final Handovers.Known handovers;
  private Outlook outlook;

  Forecast(VisitPlan plan, Outlook outlook, Handovers.Known handovers) {
    this.plan = plan;
    this.handovers = handovers;
    this.recurrence = plan.recurrence();
    this.zone = outlook.center().timeZone();
    this.outlook = outlook;
  }

  /** As things stand after all that were judged. */
  Outlook outlook() {
    return outlook;
  }

  Optional<Interval> time(LocalDate day) {
    return recurrence.on(day, zone);
  }

  /** Judges an occurrence, and counts it as booked from now on where it is free. */
  Prospect next(LocalDate day, Optional<UUID> moved) {
    var prospect =
        time(day)
            .map(time -> judge(day, time, moved))
            .orElseGet(
                () -> blocked(day, Objection.of("startTime", "start-time-skipped"), outlook));
    prospect
        .seat()
        .ifPresent(seat -> outlook = outlook.after(prospect.attempt().orElseThrow(), seat));
    if (prospect.isFree()) {
      prospect.after().ifPresent(handovers::use);
    }
    return prospect;
  }

  /** Somebody has kept this after all. */
  void hold(Claims kept) {
    outlook = outlook.holding(kept);
  }

  private Prospect judge(LocalDate day, Interval time, Optional<UUID> moved) {
    try {
      outlook.ready().require(day);
      var after = handovers.before(time, moved);
      var named =
          VisitPlan.named(plan.participants())
              .or(() -> after.map(HandoverDao.Handover::participants));
      return judge(outlook.attempt(time, named, moved), after);
    } catch (Problem refused) {
      return new Prospect(
          day,
          Optional.of(time),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Obstacle.of(refused),
          false,
          outlook);
    }
  }

  private Prospect judge(Attempt attempt, Optional<HandoverDao.Handover> after) {
    var against = Stream.concat(ownSeries(attempt), outlook.against(attempt).stream()).toList();
    var taken = outlook.taken(attempt);
    var all = Stream.concat(against.stream(), taken.stream()).distinct().toList();
    return new Prospect(
        attempt.day(),
        Optional.of(attempt.time()),
        Optional.of(attempt),
        after,
        all.isEmpty() ? outlook.seat(attempt) : Optional.empty(),
        all,
        against.isEmpty(),
        outlook);
  }

  /** A series must not overlap itself. */
  private Stream<Objection> ownSeries(Attempt attempt) {
    var whole = attempt.timetable().whole();
    return outlook.before().stream()
        .filter(other -> other.timetable().whole().overlaps(whole))
        .limit(1)
        .map(other -> Objection.of("rrule", "series-overlaps-itself", other.day()));
  }

  private static Prospect blocked(LocalDate day, Objection why, Outlook outlook) {
    return new Prospect(
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(why),
        false,
        outlook);
  }
}
