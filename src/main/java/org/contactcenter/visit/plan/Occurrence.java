package org.contactcenter.visit.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.rule.Objection;
import org.jdbi.v3.json.Json;

/**
 * What became of one day of a plan.
 *
 * @param startsAt when the visit was to begin as it was laid out; empty where the clock skips it
 * @param reasons what was in the way when it was last tried
 */
public record Occurrence(
    UUID planId,
    LocalDate day,
    State state,
    Optional<UUID> visitId,
    Optional<Instant> startsAt,
    Optional<Instant> endsAt,
    @Json List<Objection> reasons) {

  public Occurrence {
    reasons = List.copyOf(reasons);
  }

  /** How it stands. */
  public enum State {
    /** There is a visit for it, whatever became of that. */
    BOOKED,
    /** Something is in the way; it is tried again. */
    OPEN,
    /** Not wanted by who planned it. */
    LEFT_OUT;

    /** What may follow: a changed plan may find no place for a day any more. */
    Set<State> next() {
      return switch (this) {
        case OPEN -> Set.of(BOOKED);
        case BOOKED -> Set.of(OPEN);
        case LEFT_OUT -> Set.of();
      };
    }
  }

  static Occurrence booked(UUID planId, LocalDate day, Visit visit) {
    return new Occurrence(
        planId,
        day,
        State.BOOKED,
        Optional.of(visit.id()),
        Optional.of(visit.time().start()),
        Optional.of(visit.time().end()),
        List.of());
  }

  static Occurrence open(UUID planId, Prospect prospect, List<Objection> reasons) {
    return without(planId, prospect.day(), State.OPEN, prospect.time(), reasons);
  }

  static Occurrence open(VisitPlan plan, LocalDate day, List<Objection> reasons) {
    return without(plan.id(), day, State.OPEN, Optional.empty(), reasons);
  }

  static Occurrence leftOut(UUID planId, LocalDate day, Optional<Interval> time) {
    return without(planId, day, State.LEFT_OUT, time, List.of());
  }

  /** Whether the visit still is when it was laid out. */
  boolean isWhereItWasLaid(Visit visit) {
    return startsAt.filter(visit.time().start()::equals).isPresent()
        && endsAt.filter(visit.time().end()::equals).isPresent();
  }

  private static Occurrence without(
      UUID planId, LocalDate day, State state, Optional<Interval> time, List<Objection> reasons) {
    return new Occurrence(
        planId,
        day,
        state,
        Optional.empty(),
        time.map(Interval::start),
        time.map(Interval::end),
        reasons);
  }
}
