package org.contactcenter.visit.attendance;

import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.timetable.Side;

/** Whether someone did not come: a person's decision, once they are late enough. */
public final class NoShows {
  private final Visits visits;
  private final AttendanceBook book;
  private final Families families;
  private final Centers centers;
  private final CaseTime time;

  public NoShows(
      Visits visits, AttendanceBook book, Families families, Centers centers, CaseTime time) {
    this.visits = visits;
    this.book = book;
    this.families = families;
    this.centers = centers;
    this.time = time;
  }

  /**
   * Throws a {@link Problem}: {@code no-show-too-early} until the center's late minutes have passed
   * since they were to arrive, {@code party-arrived} where they did come.
   */
  public Visit declare(User user, UUID visitId, ByWhom by) {
    return visits.change(
        user,
        Matter.VISIT_CONDUCT,
        visitId,
        "visit.no-show",
        visit -> {
          var missed = visit.noShow(by);
          requireLate(user.scope(), visit, by);
          requireNotArrived(user.scope(), visit, by);
          return missed;
        });
  }

  private void requireLate(Scope scope, Visit visit, ByWhom by) {
    var late = Duration.ofMinutes(centers.of(scope).settings().lateMinutes());
    var expected =
        switch (by) {
          case RESIDENTIAL_PARENT -> visit.timetable().arrivalOf(Side.RESIDENTIAL);
          case CHILD -> visit.timetable().arrivalOf(bringing(visit));
          case VISITING_PARENT -> visit.timetable().arrivalOf(Side.VISITING);
          case CENTER, COURT -> visit.time().start();
        };
    if (time.exactly().isBefore(expected.plus(late))) {
      throw Problem.rule("no-show-too-early");
    }
  }

  private void requireNotArrived(Scope scope, Visit visit, ByWhom by) {
    var party = party(scope, visit, by);
    var arrived =
        book.of(scope, List.of(visit.id())).getOrDefault(visit.id(), List.of()).stream()
            .anyMatch(each -> each.kind() == IN && party.contains(each.personId()));
    if (arrived) {
      throw Problem.rule("party-arrived");
    }
  }

  /** Which side brings the child. */
  private static Side bringing(Visit visit) {
    return visit.isReturn() ? Side.VISITING : Side.RESIDENTIAL;
  }

  private Collection<UUID> party(Scope scope, Visit visit, ByWhom by) {
    return switch (by) {
      case RESIDENTIAL_PARENT -> party(visit, Side.RESIDENTIAL, residents(scope, visit));
      case CHILD -> visit.children();
      case VISITING_PARENT -> party(visit, Side.VISITING, visit.visitors());
      case CENTER, COURT -> List.of();
    };
  }

  /** Where the child has come, somebody brought it. */
  private static Collection<UUID> party(Visit visit, Side side, Collection<UUID> adults) {
    return side == bringing(visit)
        ? Stream.concat(adults.stream(), visit.children().stream()).toList()
        : adults;
  }

  private Collection<UUID> residents(Scope scope, Visit visit) {
    return families.of(scope, visit.caseId()).residents(time.dayOf(scope, visit.time().start()));
  }
}
