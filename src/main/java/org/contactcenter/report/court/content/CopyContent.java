package org.contactcenter.report.court.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.court.AuthorsPart.Answer;
import org.contactcenter.report.court.Reader;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Leg;
import org.contactcenter.visit.timetable.Side;

/**
 * Everything that one copy says: what its reader must not learn is left out before. It has no place
 * for an address, a phone or an e-mail of anyone. Its text form is the same whenever it says the
 * same, so that it can be told whether anything changed.
 */
public record CopyContent(
    To to, Matter matter, List<Someone> people, Told told, Overview overview, Recorded recorded) {

  public CopyContent {
    people = List.copyOf(people);
  }

  /** Whom it is for. */
  public record To(Reader reader, String name, Language language) {}

  /**
   * What it is about.
   *
   * @param court whose number it is, or the agency that asked
   */
  public record Matter(
      String caseNumber,
      Optional<String> court,
      Optional<String> courtNumber,
      LocalDate from,
      LocalDate to,
      Optional<String> author,
      List<String> recipients,
      String caution) {

    public Matter {
      recipients = List.copyOf(recipients);
    }
  }

  record Someone(Optional<String> name, PartyRole role) {}

  /** What is the author's. */
  record Told(String introduction, String summary, List<Answer> answers) {
    Told {
      answers = List.copyOf(answers);
    }
  }

  /**
   * The visits in figures.
   *
   * @param held to their planned end, {@code ended} early
   * @param open of which nobody has recorded yet what became of them
   * @param length of all contact together
   * @param lateMinutes from which on a coming counts as late
   */
  public record Overview(
      int planned,
      int held,
      int ended,
      int open,
      List<Share> cancelled,
      List<Share> missed,
      List<Late> late,
      Duration length,
      int lateMinutes) {

    public Overview {
      cancelled = List.copyOf(cancelled);
      missed = List.copyOf(missed);
      late = List.copyOf(late);
    }
  }

  /** How many were on whose account. */
  public record Share(ByWhom by, int count) {}

  /** How often a side was late, or by how many minutes. */
  public record Late(Side side, int count) {}

  /** What is read from the record, each list in order of time. */
  record Recorded(List<Contact> visits, List<Note> notes, List<Event> incidents) {
    Recorded {
      visits = List.copyOf(visits);
      notes = List.copyOf(notes);
      incidents = List.copyOf(incidents);
    }
  }

  /**
   * A visit.
   *
   * @param day a time of its day, printed as a day only
   * @param planned like {@code held} and {@code stays} only for who may know all times
   */
  record Contact(
      Instant day,
      VisitType type,
      Optional<Leg> leg,
      VisitStatus status,
      Optional<ByWhom> by,
      Optional<Duration> length,
      Optional<Interval> planned,
      Optional<Interval> held,
      List<Stay> stays,
      List<Late> late,
      Optional<String> reason,
      List<String> supervisors) {

    Contact {
      stays = List.copyOf(stays);
      late = List.copyOf(late);
      supervisors = List.copyOf(supervisors);
    }
  }

  /** A person's coming and going. */
  record Stay(String who, Instant in, Optional<Instant> out, Optional<String> broughtBy) {}

  /**
   * A signed note.
   *
   * @param timed whether the time of what it tells is printed, or the day alone
   */
  record Note(
      Instant at,
      boolean timed,
      String text,
      Optional<String> author,
      Instant signedAt,
      List<Added> added) {
    Note {
      added = List.copyOf(added);
    }
  }

  record Added(String text, Optional<String> author, Instant at) {}

  /** An incident; without words where it was at a supported visit. */
  record Event(
      Instant at,
      boolean timed,
      Category category,
      Severity severity,
      String what,
      String action,
      List<Added> added,
      Optional<String> review) {
    Event {
      added = List.copyOf(added);
    }
  }
}
