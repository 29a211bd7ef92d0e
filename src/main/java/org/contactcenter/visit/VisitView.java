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
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Course;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.slot.DoorView;
import org.contactcenter.visit.timetable.DoorTime;

/**
 * A visit as it leaves. Who only opens the door learns who is to come and go, and when: not of
 * which case, nor why a visit does not take place.
 *
 * @param people the participants, and those the child lives with; empty where their names are not
 *     open to the reader
 */
record VisitView(
    UUID id,
    Optional<UUID> caseId,
    VisitType type,
    VisitStatus status,
    Instant startsAt,
    Instant endsAt,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<UUID> participants,
    Optional<String> interpreterLanguage,
    List<PersonView> people,
    List<DoorView> doorTimes,
    List<AttendanceView> attendance,
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

  /** What became of it; its parts stand in the visit itself. */
  record CourseView(
      Optional<Instant> startedAt,
      Optional<Instant> endedAt,
      Optional<ByWhom> cancelledBy,
      Optional<Instant> cancelledAt,
      Optional<ByWhom> noShowBy,
      Optional<String> reason,
      Optional<UUID> incidentId) {

    static CourseView full(Course course, boolean why) {
      return new CourseView(
          course.startedAt(),
          course.endedAt(),
          course.cancelledBy(),
          course.cancelledAt(),
          course.noShowBy(),
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
          Optional.empty());
    }
  }

  /** Who and what goes with the visit. */
  record Company(List<PersonView> people, List<DoorView> doors, List<AttendanceView> attendance) {
    /** For those to whom the names are not open. */
    Company nameless() {
      return new Company(List.of(), doors, attendance);
    }
  }

  /**
   * For those who conduct it.
   *
   * @param why whether the reason is shown
   */
  static VisitView full(Visit visit, Company company, boolean why) {
    return of(visit, company, Optional.of(visit.caseId()), CourseView.full(visit.course(), why));
  }

  /** For the front desk. */
  static VisitView atTheDoor(Visit visit, Company company) {
    return of(visit, company, Optional.empty(), CourseView.timesOnly(visit.course()));
  }

  private static VisitView of(
      Visit visit, Company company, Optional<UUID> caseId, CourseView course) {
    return new VisitView(
        visit.id(),
        caseId,
        visit.type(),
        visit.status(),
        visit.time().start(),
        visit.time().end(),
        visit.roomId(),
        visit.supervisors(),
        visit.participants(),
        visit.interpreterLanguage(),
        company.people(),
        company.doors(),
        company.attendance(),
        course);
  }
}
