package org.contactcenter.visit.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Legs;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.timetable.Leg;

/** Books visits one by one, and those of an exchange two by two; see decision 0070. */
public final class Exchanges {
  private static final String HANDOVER = "linkedVisitId";
  private static final String FIRST = "startsAt";
  private static final String SECOND = "returnsAt";

  private final Bookings bookings;
  private final Visits visits;

  public Exchanges(Bookings bookings, Visits visits) {
    this.bookings = bookings;
    this.visits = visits;
  }

  /**
   * Books the visit; both legs of an exchange, or neither, where it is said when the child comes
   * back; and answers the first. Throws the {@link Problem} that booking either would, with the
   * field of the leg it is about; and {@code only-of-an-exchange}, {@code return-or-linked}, {@code
   * return-before-handover}, {@code linked-visit-unknown}, {@code not-a-handover}, {@code
   * handover-called-off}, {@code handover-has-return} (conflict).
   */
  public UUID book(User user, Wanted wanted, Optional<Instant> returnsAt) {
    wanted.handoverId().ifPresent(any -> requireExchange(wanted, HANDOVER));
    returnsAt.ifPresent(any -> requireExchange(wanted, SECOND));
    if (wanted.handoverId().isPresent() && returnsAt.isPresent()) {
      throw refusal(SECOND, "return-or-linked");
    }
    if (returnsAt.isPresent()) {
      return both(user, wanted, returnsAt.get());
    }
    return wanted
        .handoverId()
        .map(handover -> back(user, wanted, handover))
        .orElseGet(() -> bookings.book(user, wanted));
  }

  private UUID both(User user, Wanted wanted, Instant returnsAt) {
    requireAfter(Interval.of(returnsAt, wanted.length()), wanted.time(), SECOND);
    return bookings.sharing(
        user.scope(),
        () -> {
          var handover = leg(FIRST, () -> bookings.book(user, wanted));
          var back = wanted.returning(Optional.of(handover), returnsAt);
          leg(SECOND, () -> bookings.book(user, back));
          return handover;
        });
  }

  /** Who was handed over is brought back, unless somebody says otherwise. */
  private UUID back(User user, Wanted wanted, UUID handoverId) {
    requireOfCase(user, wanted, handoverId);
    return bookings.together(
        user,
        List.of(wanted.caseId()),
        List.of(),
        moving -> {
          var handover = visits.lock(user, Matter.VISIT_PLANNING, handoverId);
          requireOpen(handover);
          requireAfter(wanted.time(), handover.time(), FIRST);
          return bookings.book(user, wanted.orWith(Set.copyOf(handover.participants())));
        });
  }

  private void requireOfCase(User user, Wanted wanted, UUID handoverId) {
    if (visits.seen(user, Matter.VISIT_PLANNING, handoverId).stream()
        .noneMatch(visit -> visit.caseId().equals(wanted.caseId()))) {
      throw refusal(HANDOVER, "linked-visit-unknown");
    }
  }

  private static void requireOpen(Visit handover) {
    if (handover.leg().filter(Leg.HANDOVER::equals).isEmpty()) {
      throw refusal(HANDOVER, "not-a-handover");
    }
    if (!handover.status().stands()) {
      throw refusal(HANDOVER, "handover-called-off");
    }
    if (handover.link().returnId().isPresent()) {
      throw Problem.conflicts("handover-has-return", violations(HANDOVER, "handover-has-return"));
    }
  }

  private static void requireExchange(Wanted wanted, String field) {
    if (wanted.type() != VisitType.EXCHANGE) {
      throw refusal(field, "only-of-an-exchange");
    }
  }

  private static void requireAfter(Interval back, Interval handover, String field) {
    if (!Legs.follows(back, handover)) {
      throw refusal(field, "return-before-handover");
    }
  }

  private static <T> T leg(String field, Supplier<T> work) {
    try {
      return work.get();
    } catch (Problem refused) {
      throw refused.about(field);
    }
  }

  private static Problem refusal(String field, String code) {
    return Problem.rules(code, violations(field, code));
  }

  private static List<Violation> violations(String field, String code) {
    return List.of(new Violation(field, code, List.of()));
  }
}
