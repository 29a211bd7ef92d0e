package org.contactcenter.visit.slot;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Settled;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.rule.Objection;

/** Where there is room for a visit of a case. */
public final class Slots {
  private static final int DAYS_AT_MOST = 92;

  private final Cases cases;
  private final Outlooks outlooks;
  private final FamilyHabits habits;
  private final CaseTime time;
  private final Settled settled;

  Slots(Cases cases, Outlooks outlooks, FamilyHabits habits, CaseTime time, Settled settled) {
    this.cases = cases;
    this.outlooks = outlooks;
    this.habits = habits;
    this.time = time;
    this.settled = settled;
  }

  /** What is looked for, on the days {@code from} to {@code to}, both included. */
  record Query(
      UUID caseId, VisitType type, Wishes wishes, Duration length, LocalDate from, LocalDate to) {
    Query {
      if (to.isBefore(from)) {
        throw Problem.field("to", "ends-before-it-begins");
      }
      if (ChronoUnit.DAYS.between(from, to) >= DAYS_AT_MOST) {
        throw Problem.field("to", "too-many-days", DAYS_AT_MOST);
      }
    }

    Stream<LocalDate> days() {
      return from.datesUntil(to.plusDays(1));
    }
  }

  /** A slot, with the doors told by the roles of those who pass them. */
  record Offer(Slot slot, List<DoorView> doors) {}

  /** The day on which a center's staff look for slots when they name none. */
  LocalDate today(Scope scope) {
    return time.today(scope);
  }

  /**
   * The best slots for the whole family. Throws the {@link Problem} that booking would, where the
   * case is not active.
   */
  List<Offer> find(User user, Query query, int limit) {
    return cases.reading(
        user,
        query.caseId(),
        file -> {
          settled.trust(user.scope());
          var ask = Outlooks.Ask.any(query.type(), query.wishes());
          var outlook =
              outlooks.of(user.scope(), file.requireActive(), ask, query.from(), query.to());
          var known = habits.of(user.scope(), file.id(), outlook.center().timeZone());
          return outlook.best(known, query.days(), query.length(), time.exactly(), limit).stream()
              .map(slot -> new Offer(slot, outlook.doors(slot)))
              .toList();
        });
  }

  /**
   * Why a visit of the whole family is not offered at that time; empty where it could be booked.
   * Throws a {@link Problem} for a room or a supervisor named that no visit can have.
   */
  List<Objection> explain(User user, UUID caseId, Outlooks.Ask ask, Interval visit) {
    return cases.reading(
        user,
        caseId,
        file -> {
          settled.trust(user.scope());
          var day = time.dayOf(user.scope(), visit.start());
          var outlook = outlooks.of(user.scope(), file, ask, day, day);
          return new Explanation(outlook, visit).objections();
        });
  }
}
