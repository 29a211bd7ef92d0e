package org.contactcenter.visit.booking;

import static org.contactcenter.visit.booking.VisitStatus.CANCELLED;
import static org.contactcenter.visit.booking.VisitStatus.COMPLETED;
import static org.contactcenter.visit.booking.VisitStatus.CONFIRMED;
import static org.contactcenter.visit.booking.VisitStatus.IN_PROGRESS;
import static org.contactcenter.visit.booking.VisitStatus.NO_SHOW;
import static org.contactcenter.visit.booking.VisitStatus.PLANNED;
import static org.contactcenter.visit.booking.VisitStatus.TERMINATED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Leg;
import org.contactcenter.visit.timetable.Timetable;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One planned contact. Immutable: each verb returns the visit as it will be, or throws a {@link
 * Problem} {@code visit-<status>} where its status does not allow it.
 *
 * @param time the visit itself, without arrivals and departures around it
 * @param roomId where; empty by video
 * @param rules of the door, as they were when it was booked or moved
 * @param link the other leg, of an exchange
 * @param company who accompanies the family, and what was said of them
 */
public record Visit(
    UUID id,
    UUID caseId,
    VisitType type,
    VisitStatus status,
    @Nested("time") Interval time,
    Optional<UUID> roomId,
    List<UUID> supervisors,
    List<UUID> children,
    List<UUID> visitors,
    @Nested DoorRules rules,
    @Nested Company company,
    Instant bookedAt,
    @Nested Course course,
    @Nested Link link,
    int version) {

  public Visit {
    supervisors = List.copyOf(supervisors);
    children = List.copyOf(children);
    visitors = List.copyOf(visitors);
    if (type.inHouse() != roomId.isPresent()) {
      throw new IllegalArgumentException("in the house is what has a room: " + id);
    }
  }

  /** When each side comes and goes. */
  public Timetable timetable() {
    return Timetable.of(type, time, rules);
  }

  /** The children, then those who come to see them. */
  public List<UUID> participants() {
    return Stream.concat(children.stream(), visitors.stream()).toList();
  }

  /** Which leg of an exchange it is; empty for any other visit. */
  public Optional<Leg> leg() {
    return type != VisitType.EXCHANGE
        ? Optional.empty()
        : Optional.of(link.handoverId().isPresent() ? Leg.RETURN : Leg.HANDOVER);
  }

  public boolean isReturn() {
    return link.handoverId().isPresent();
  }

  /** What others may have once the visit is over. */
  List<UUID> roomAndStaff() {
    return Stream.of(roomId.stream(), supervisors.stream(), company.interpreterId().stream())
        .flatMap(each -> each)
        .toList();
  }

  public Optional<String> interpreterLanguage() {
    return company.interpreterLanguage();
  }

  /** How it is told where something hits it. */
  public VisitHit hit(
      List<Misfit> reasons,
      VisitHit.Outcome outcome,
      Optional<Visit> to,
      Optional<String> refusal) {
    return new VisitHit(
        id, caseId, Optional.empty(), place(), reasons, outcome, to.map(Visit::place), refusal);
  }

  /** When, where and with whom it is. */
  VisitHit.Place place() {
    return new VisitHit.Place(time.start(), time.end(), roomId, supervisors);
  }

  Visit confirm() {
    return become(CONFIRMED, course);
  }

  /** The family has not agreed to the new time yet, so it is planned again. */
  Visit move(Visit planned) {
    return as(PLANNED, course, planned);
  }

  Visit start(Instant at) {
    return become(IN_PROGRESS, course.started(at));
  }

  /** Throws a {@link Problem} {@code ends-before-start} besides. */
  Visit end(Instant at) {
    var ended = become(COMPLETED, course.ended(at));
    if (course.startedAt().filter(at::isBefore).isPresent()) {
      throw Problem.rule("ends-before-start");
    }
    return ended;
  }

  Visit cancel(ByWhom by, String reason, Instant at) {
    return become(CANCELLED, course.cancelled(by, reason, at));
  }

  /** Throws a {@link Problem} for the court, which is not expected to come. */
  public Visit noShow(ByWhom by) {
    if (by == ByWhom.COURT) {
      throw Problem.field("by", "not-expected-to-come");
    }
    return become(NO_SHOW, course.missed(by));
  }

  /**
   * Throws a {@link Problem}: {@code visit-<status>} where nobody stayed away, {@code
   * absence-explained} where that has been told already.
   */
  Visit explain(String why) {
    if (status != NO_SHOW) {
      throw status.refusal();
    }
    if (course.explanation().isPresent()) {
      throw Problem.rule("absence-explained");
    }
    return as(status, course.explained(why), this);
  }

  Visit terminate(Instant at, String reason, Optional<UUID> incidentId) {
    return become(TERMINATED, course.terminated(at, reason, incidentId));
  }

  /** Throws a {@link Problem} unless its status allows that one to follow. */
  Visit requireNext(VisitStatus to) {
    if (!status.next().contains(to)) {
      throw status.refusal();
    }
    return this;
  }

  /** Throws a {@link Problem} once it has begun or will not take place. */
  Visit requireAhead() {
    if (!status.isAhead()) {
      throw status.refusal();
    }
    return this;
  }

  private Visit become(VisitStatus to, Course newCourse) {
    return requireNext(to).as(to, newCourse, this);
  }

  private Visit as(VisitStatus to, Course newCourse, Visit planned) {
    return new Visit(
        id,
        caseId,
        type,
        to,
        planned.time,
        planned.roomId,
        planned.supervisors,
        planned.children,
        planned.visitors,
        planned.rules,
        planned.company,
        bookedAt,
        newCourse,
        link,
        version);
  }
}
