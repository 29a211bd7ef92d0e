package org.contactcenter.visit.proposal;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Bookings;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.plan.OpenOccurrence;
import org.contactcenter.visit.plan.OpenOccurrences;

/** Books rows of a proposal the way any visit is booked or moved. */
final class RowBooking {
  private final Bookings bookings;
  private final OpenOccurrences plans;
  private final WaitingFamilies waiting;
  private final Centers centers;
  private final CaseTime time;

  RowBooking(
      Bookings bookings,
      OpenOccurrences plans,
      WaitingFamilies waiting,
      Centers centers,
      CaseTime time) {
    this.bookings = bookings;
    this.plans = plans;
    this.waiting = waiting;
    this.centers = centers;
    this.time = time;
  }

  /** Hears which visit, or which offer, a row became. */
  interface Booked {
    void as(ProposedVisit row, UUID id);
  }

  /**
   * All of them or none, those that move first. Runs in an open transaction, which whatever it
   * throws must undo.
   */
  void together(User user, List<ProposedVisit> rows, Booked booked) {
    bookings.together(
        user,
        rows.stream().flatMap(row -> row.caseId().stream()).toList(),
        rows.stream().flatMap(row -> row.moved().visitId().stream()).toList(),
        moving -> {
          rows.stream()
              .sorted(comparing(ProposedVisit::isNew).thenComparing(ProposedVisit::number))
              .forEach(row -> booked.as(row, named(user, row, moving)));
          return rows.size();
        });
  }

  private UUID named(User user, ProposedVisit row, Map<UUID, Visit> moving) {
    try {
      if (row.whence().referralId().isPresent()) {
        return waiting.offer(user, row.whence().referralId().get(), row);
      }
      return row.isNew() ? book(user, row) : move(user, row, moving);
    } catch (Problem refused) {
      throw refused.kind() == Problem.Kind.BUSY ? refused : impossible(row, refused);
    }
  }

  /** What a plan asked for stands for that day of the plan from now on. */
  private UUID book(User user, ProposedVisit row) {
    var open = row.whence().planId().map(any -> occurrence(user, row));
    var wanted = row.wanted(open.flatMap(OpenOccurrence::named));
    var id = bookings.book(user, wanted);
    open.ifPresent(each -> plans.fill(user.scope(), each.planId(), each.day(), id, row.time()));
    return id;
  }

  private OpenOccurrence occurrence(User user, ProposedVisit row) {
    var plan = row.whence().planId().orElseThrow();
    var day = row.whence().planDay().orElseThrow();
    return plans
        .find(user.scope(), row.caseId().orElseThrow(), plan, day)
        .orElseThrow(() -> Problem.conflict("proposal-plan-changed"));
  }

  private UUID move(User user, ProposedVisit row, Map<UUID, Visit> moving) {
    var id = row.moved().visitId().orElseThrow();
    var visit = Objects.requireNonNull(moving.get(id));
    var isThere = row.moved().from().filter(visit.time().start()::equals).isPresent();
    if (visit.status() != VisitStatus.PLANNED || !isThere) {
      throw Problem.conflict("proposal-visit-changed");
    }
    var notice = Duration.ofHours(centers.of(user.scope()).settings().noticeHours());
    if (visit.time().start().isBefore(time.exactly().plus(notice))) {
      throw Problem.rule("proposal-within-notice");
    }
    return bookings.move(user, id, row.move()).id();
  }

  private static Problem impossible(ProposedVisit row, Problem refused) {
    var field = "rows[" + row.number() + "]";
    var causes =
        refused.violations().isEmpty()
            ? Stream.of(new Violation(field, refused.code(), refused.args()))
            : refused.violations().stream().map(each -> each.within(field));
    return Problem.conflicts("proposal-row-impossible", causes.toList());
  }
}
