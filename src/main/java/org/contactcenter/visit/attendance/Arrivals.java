package org.contactcenter.visit.attendance;

import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;
import static org.contactcenter.visit.timetable.DoorTime.Kind.OUT;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Moments;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.booking.Visits;

/**
 * Lets people in and out, on the day of the visit; after its end too, when the child is fetched.
 */
public final class Arrivals {
  private final Visits visits;
  private final AttendanceBook book;
  private final Callers callers;
  private final Apart apart;
  private final Moments moments;

  public Arrivals(
      Visits visits, AttendanceBook book, Callers callers, Apart apart, Moments moments) {
    this.visits = visits;
    this.book = book;
    this.callers = callers;
    this.apart = apart;
    this.moments = moments;
  }

  /**
   * Throws a {@link Problem}: {@code already-inside}, {@code would-meet}, and whatever {@link
   * Callers} have against who comes.
   */
  public Visit arrive(
      User user, UUID visitId, UUID personId, Optional<Instant> told, Optional<UUID> broughtBy) {
    return visits.locking(
        user,
        Matter.VISIT_RECEPTION,
        visitId,
        visit -> {
          var at = moments.onTheDay(user.scope(), visit, told);
          var day = moments.dayOf(user.scope(), visit);
          callers.require(user.scope(), visit, day, personId, broughtBy);
          var today = book.lock(user.scope(), day);
          requireOutside(visit, personId, at, today);
          if (visit.type().inHouse()) {
            apart.require(user.scope(), visit, personId, day, at, today);
          }
          book.append(user, visit, new Attendance(visitId, personId, IN, at, broughtBy));
          return visit;
        });
  }

  /** Throws a {@link Problem} {@code not-inside} for who did not arrive, or has left already. */
  public Visit depart(User user, UUID visitId, UUID personId, Optional<Instant> told) {
    return visits.locking(
        user,
        Matter.VISIT_RECEPTION,
        visitId,
        visit -> {
          var at = moments.onTheDay(user.scope(), visit, told);
          var today = book.lock(user.scope(), moments.dayOf(user.scope(), visit));
          var came =
              today
                  .lastOf(personId)
                  .filter(last -> last.kind() == IN && last.visitId().equals(visitId))
                  .orElseThrow(() -> Problem.rule("not-inside"));
          requireInOrder(came, at);
          book.append(user, visit, new Attendance(visitId, personId, OUT, at, Optional.empty()));
          return visit;
        });
  }

  /** To a visit that was cancelled nobody comes, but to fetch a child that is there already. */
  private static void requireOutside(Visit visit, UUID personId, Instant at, DoorBook today) {
    if (visit.status() == VisitStatus.CANCELLED
        && visit.children().stream().noneMatch(today::isInside)) {
      throw visit.status().refusal();
    }
    if (today.isInside(personId)) {
      throw Problem.rule("already-inside");
    }
    today.lastOf(personId).ifPresent(last -> requireInOrder(last, at));
  }

  private static void requireInOrder(Attendance last, Instant at) {
    if (at.isBefore(last.at())) {
      throw Problem.rule("passage-out-of-order");
    }
  }
}
