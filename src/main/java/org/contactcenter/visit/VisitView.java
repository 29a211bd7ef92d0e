package org.contactcenter.visit;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.http.Identified;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;
import org.contactcenter.referral.OrderTerm;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Course;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.slot.DoorView;
import org.contactcenter.visit.term.OrderOverride;
import org.contactcenter.visit.timetable.DoorTime;

/**
 * A visit as it leaves. Who only opens the door learns who is to come and go, and when: not of
 * which case, nor why a visit does not take place.
 *
 * @param planId the plan that laid it out, for those who learn of which case it is
 * @param people the participants, and those the child lives with; empty where their names are not
 *     open to the reader
 */
record VisitView(
    UUID id,
    Optional<UUID> caseId,
    Optional<String> caseNumber,
    Optional<UUID> planId,
    VisitType type,
    VisitStatus status,
    Instant startsAt,
    Instant endsAt,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<UUID> participants,
    @JsonUnwrapped CompanyView company,
    List<PersonView> people,
    List<DoorView> doorTimes,
    List<AttendanceView> attendance,
    Optional<OverrideView> override,
    @JsonUnwrapped ExchangeView legs,
    @JsonUnwrapped CourseView course)
    implements Identified {

  /** Somebody who is to come: by name, and no contact data. */
  record PersonView(UUID personId, PartyRole role, String givenName, String familyName) {
    static PersonView of(CaseParty party, Person person) {
      return new PersonView(person.id(), party.role(), person.givenName(), person.familyName());
    }
  }

  record AttendanceView(UUID personId, DoorTime.Kind kind, Instant at, Optional<UUID> broughtBy) {
    static AttendanceView of(Attendance each) {
      return new AttendanceView(each.personId(), each.kind(), each.at(), each.broughtBy());
    }
  }

  /** From which terms of an order it departs, and who decided so, when and why. */
  record OverrideView(List<OrderTerm> terms, String reason, UUID by, Instant at) {
    static OverrideView of(OrderOverride made) {
      return new OverrideView(made.terms(), made.reason(), made.decidedBy(), made.decidedAt());
    }
  }

  /** What was said of supervisors and interpreters, and who interprets: their name, no more. */
  record CompanyView(
      Optional<Integer> supervisorsNeeded,
      Optional<String> supervisorLanguage,
      Optional<String> interpreterLanguage,
      Optional<UUID> interpreterId,
      Optional<String> interpreterName) {

    static CompanyView of(org.contactcenter.visit.booking.Company said, Optional<String> name) {
      return new CompanyView(
          said.supervisorsNeeded(),
          said.supervisorLanguage(),
          said.interpreterLanguage(),
          said.interpreterId(),
          name);
    }
  }

  /** What became of it; its parts stand in the visit itself. */
  record CourseView(
      Optional<Instant> startedAt,
      Optional<Instant> endedAt,
      Optional<ByWhom> cancelledBy,
      Optional<Instant> cancelledAt,
      Optional<ByWhom> noShowBy,
      Optional<String> explanation,
      Optional<String> reason,
      Optional<UUID> incidentId) {

    static CourseView full(Course course, boolean why, boolean judges) {
      return new CourseView(
          course.startedAt(),
          course.endedAt(),
          course.cancelledBy(),
          course.cancelledAt(),
          course.noShowBy(),
          course.explanation().filter(each -> judges),
          course.reason().filter(reason -> why),
          course.incidentId());
    }

    static CourseView timesOnly(Course course) {
      return new CourseView(
          course.startedAt(),
          course.endedAt(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /** Who and what goes with the visit. */
  record Company(
      String caseNumber,
      List<PersonView> people,
      List<DoorView> doors,
      List<AttendanceView> attendance,
      Optional<OverrideView> override,
      Optional<UUID> planId,
      Optional<String> interpreter) {
    /** For those to whom the names are not open. */
    Company nameless() {
      return new Company(caseNumber, List.of(), doors, attendance, override, planId, interpreter);
    }

    /** For those who do not judge whether and when a visit takes place. */
    Company withoutJudgement() {
      return new Company(
          caseNumber, people, doors, attendance, Optional.empty(), planId, interpreter);
    }
  }

  /**
   * For those who conduct it.
   *
   * @param judges whether why it was called off, missed or let pass is shown
   */
  static VisitView full(Visit visit, Company company, boolean judges) {
    boolean why = judges || visit.status() != VisitStatus.CANCELLED;
    return of(
        visit,
        judges ? company : company.withoutJudgement(),
        Optional.of(visit.caseId()),
        CourseView.full(visit.course(), why, judges));
  }

  /** For the front desk. */
  static VisitView atTheDoor(Visit visit, Company company) {
    return of(
        visit, company.withoutJudgement(), Optional.empty(), CourseView.timesOnly(visit.course()));
  }

  private static VisitView of(
      Visit visit, Company company, Optional<UUID> caseId, CourseView course) {
    return new VisitView(
        visit.id(),
        caseId,
        caseId.map(any -> company.caseNumber()),
        caseId.flatMap(any -> company.planId()),
        visit.type(),
        visit.status(),
        visit.time().start(),
        visit.time().end(),
        visit.roomId(),
        visit.supervisors(),
        visit.participants(),
        CompanyView.of(visit.company(), company.interpreter()),
        company.people(),
        company.doors(),
        company.attendance(),
        company.override(),
        ExchangeView.of(visit),
        course);
  }
}
