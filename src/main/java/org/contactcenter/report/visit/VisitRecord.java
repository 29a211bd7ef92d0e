package org.contactcenter.report.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Leg;

/**
 * Everything that the report of one visit says. It has no place for an address, a phone or an
 * e-mail of anyone but the center itself, so none can be printed by mistake.
 */
record VisitRecord(
    Letterhead letterhead,
    ZoneId zone,
    Head head,
    Staff staff,
    List<Participant> participants,
    Writings writings,
    List<Ending> endings,
    Instant printedAt) {

  VisitRecord {
    participants = List.copyOf(participants);
    endings = List.copyOf(endings);
  }

  /** A time of the day that the visit was planned for. */
  Instant day() {
    return head.planned().start();
  }

  /** Which visit it was, and when: as planned, and as held where it was. */
  record Head(
      String caseNumber,
      UUID visitId,
      VisitType type,
      Optional<Leg> leg,
      VisitStatus status,
      Interval planned,
      Optional<Held> held,
      Optional<String> room) {}

  /** From its real beginning to its real end; both may be the same moment. */
  record Held(Instant start, Instant end) {
    Duration length() {
      return Duration.between(start, end);
    }
  }

  /**
   * Who was there for the center.
   *
   * @param observers who wrote of the visit without being its supervisors
   */
  record Staff(List<String> supervisors, List<String> observers) {
    Staff {
      supervisors = List.copyOf(supervisors);
      observers = List.copyOf(observers);
    }
  }

  /** One of the family, with each coming and going. */
  record Participant(String name, Optional<PartyRole> role, List<Stay> stays) {
    Participant {
      stays = List.copyOf(stays);
    }
  }

  record Stay(Instant in, Optional<Instant> out, Optional<String> broughtBy) {}

  /**
   * What was written of the visit.
   *
   * @param onlyBy the one whose words alone this copy holds, for a reader who may see no others
   */
  record Writings(List<Note> notes, List<Event> incidents, Optional<String> onlyBy) {
    Writings {
      notes = List.copyOf(notes);
      incidents = List.copyOf(incidents);
    }
  }

  /** A signed note, and what its author or another added later. */
  record Note(
      Instant observedAt,
      String text,
      String author,
      Instant signedAt,
      List<Amendment> amendments) {
    Note {
      amendments = List.copyOf(amendments);
    }
  }

  record Amendment(String text, String author, Instant at) {}

  /** An incident, and what was added to its report later. */
  record Event(
      Instant at,
      Severity severity,
      Category category,
      String description,
      String actionTaken,
      List<Amendment> amendments) {
    Event {
      amendments = List.copyOf(amendments);
    }
  }

  /** Why the visit ended other than planned, or the service was suspended for it. */
  record Ending(
      EndingKind what, Optional<Instant> at, Optional<ByWhom> by, Optional<String> reason) {}

  /** What came to an end. */
  enum EndingKind {
    CANCELLED,
    NO_SHOW,
    TERMINATED,
    SUSPENDED
  }
}
