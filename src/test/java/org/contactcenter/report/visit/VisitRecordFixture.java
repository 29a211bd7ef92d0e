package org.contactcenter.report.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.core.Interval;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.visit.VisitRecord.Amendment;
import org.contactcenter.report.visit.VisitRecord.Ending;
import org.contactcenter.report.visit.VisitRecord.EndingKind;
import org.contactcenter.report.visit.VisitRecord.Event;
import org.contactcenter.report.visit.VisitRecord.Head;
import org.contactcenter.report.visit.VisitRecord.Held;
import org.contactcenter.report.visit.VisitRecord.Note;
import org.contactcenter.report.visit.VisitRecord.Participant;
import org.contactcenter.report.visit.VisitRecord.Staff;
import org.contactcenter.report.visit.VisitRecord.Stay;
import org.contactcenter.report.visit.VisitRecord.Writings;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;

/** A visit of one hour on a Monday in Haskovo, with names in all the letters we must print. */
final class VisitRecordFixture {
  static final Letterhead LETTERHEAD =
      new Letterhead(
          "Център за детски контакти „Светлина“ – Хасково",
          "ул. „Патриарх Евтимий“ 14, 6300 Хасково",
          "+359 38 000 000",
          "center@example.org",
          Optional.empty());
  static final Instant START = Instant.parse("2026-03-02T14:00:00Z");
  static final UUID VISIT = UUID.fromString("0190c7f4-7a5e-7b43-9a53-64d1f0a5c3b1");

  private VisitRecordFixture() {}

  static VisitRecord aVisit() {
    return new VisitRecord(
        LETTERHEAD,
        ZoneId.of("Europe/Sofia"),
        head(),
        new Staff(List.of("Радостина Димитрова-Атанасова", "Ayşegül Şahin Yıldırım"), List.of()),
        participants(),
        new Writings(List.of(amended(), note(1)), List.of(incident()), Optional.empty()),
        List.of(),
        START.plus(Duration.ofDays(1)));
  }

  static VisitRecord aVisitWithNote(String text) {
    return aVisitWithNotes(
        List.of(new Note(START, text, "Ayşegül Şahin Yıldırım", START, List.of())));
  }

  static VisitRecord aVisitWithNotes(int count) {
    return aVisitWithNotes(IntStream.range(0, count).mapToObj(VisitRecordFixture::note).toList());
  }

  private static VisitRecord aVisitWithNotes(List<Note> notes) {
    var visit = aVisit();
    return new VisitRecord(
        visit.letterhead(),
        visit.zone(),
        visit.head(),
        visit.staff(),
        visit.participants(),
        new Writings(notes, visit.writings().incidents(), Optional.empty()),
        List.of(
            new Ending(
                EndingKind.TERMINATED,
                Optional.of(START.plusSeconds(3000)),
                Optional.of(ByWhom.CHILD),
                Optional.of("Детето пожела да си тръгне и не искаше да продължи."))),
        visit.printedAt());
  }

  private static Head head() {
    return new Head(
        "2026-0042",
        VISIT,
        VisitType.SUPERVISED,
        Optional.empty(),
        VisitStatus.COMPLETED,
        Interval.of(START, Duration.ofHours(1)),
        Optional.of(new Held(START.plusSeconds(120), START.plusSeconds(3900))),
        Optional.of("Стая „Слънце“"));
  }

  private static List<Participant> participants() {
    return List.of(
        new Participant(
            "Ангел Щърбанов-Юнаков",
            Optional.of(PartyRole.CHILD),
            List.of(stay(-15, 75, "Гергана Щърбанова"))),
        new Participant("Kőszegi Ődön Űrhajós", Optional.of(PartyRole.CHILD), List.of()),
        new Participant(
            "Žydrė Šėškutė-Ąžuolė", Optional.of(PartyRole.VISITING_PARENT), List.of(stay(0, 60))),
        new Participant(
            "İsmail Ğşığöz Öztürk",
            Optional.of(PartyRole.AUTHORIZED_PERSON),
            List.of(stay(2, 60))));
  }

  private static Stay stay(int in, int out, String... broughtBy) {
    return new Stay(
        START.plusSeconds(in * 60L),
        Optional.of(START.plusSeconds(out * 60L)),
        List.of(broughtBy).stream().findFirst());
  }

  private static Note amended() {
    return new Note(
        START.plusSeconds(300),
        "Детето влезе в стаята, усмихна се и каза: „Татко, виж какво нарисувах!“",
        "Радостина Димитрова-Атанасова",
        START.plusSeconds(7200),
        List.of(
            new Amendment(
                "Рисунката беше на къща с две врати.",
                "Радостина Димитрова-Атанасова",
                START.plusSeconds(90_000))));
  }

  static Note note(int number) {
    var text =
        "Бележка № %d: бащата и детето подреждаха противоконституционствувателствувайте %s"
            .formatted(number, "от кубчета и разговаряха за училище. ".repeat(number % 5 + 1));
    return new Note(
        START.plusSeconds(300 + number * 60L),
        text.strip(),
        "Ayşegül Şahin Yıldırım",
        START.plusSeconds(7300),
        List.of());
  }

  private static Event incident() {
    return new Event(
        START.plusSeconds(2400),
        Severity.SERIOUS,
        Category.CHILD_DISTRESS,
        "Детето се разплака, когато посещаващият родител повиши тон.",
        "Наблюдаващият прекъсна разговора; детето се успокои след пет минути.",
        List.of());
  }
}
