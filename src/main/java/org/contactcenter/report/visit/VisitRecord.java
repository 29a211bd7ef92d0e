package org.contactcenter.report.visit;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.report.paper.Letterhead;

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
    List<Note> notes,
    List<Occurrence> incidents,
    List<Ending> endings,
    Instant printedAt) {

  VisitRecord {
    participants = List.copyOf(participants);
    notes = List.copyOf(notes);
    incidents = List.copyOf(incidents);
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
      Enum<?> type,
      Enum<?> status,
      Interval planned,
      Optional<Instant> startedAt,
      Optional<Instant> endedAt,
      Optional<String> room) {

    /** Empty for a visit that nobody started, or that ended the moment it began. */
    Optional<Interval> held() {
      return startedAt.flatMap(
          start -> endedAt.filter(start::isBefore).map(end -> new Interval(start, end)));
    }
  }

  /** Who was there for the center. */
  record Staff(List<String> supervisors, List<String> observers) {
    Staff {
      supervisors = List.copyOf(supervisors);
      observers = List.copyOf(observers);
    }
  }

  /** One of the family, with each coming and going. */
  record Participant(String name, Enum<?> role, List<Stay> stays) {
    Participant {
      stays = List.copyOf(stays);
    }
  }

  record Stay(Instant in, Optional<Instant> out, Optional<String> broughtBy) {}

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

  record Occurrence(
      Instant at, Enum<?> severity, Enum<?> category, String description, String actionTaken) {}

  /** Why the visit ended other than planned, or the service was suspended after it. */
  record Ending(
      Enum<?> what, Optional<Instant> at, Optional<Enum<?>> by, Optional<String> reason) {}
}
