package org.contactcenter.report.court.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.court.AuthorsPart.Answer;
import org.contactcenter.report.court.Reader;
import org.contactcenter.report.court.content.CopyContent.Added;
import org.contactcenter.report.court.content.CopyContent.Contact;
import org.contactcenter.report.court.content.CopyContent.Event;
import org.contactcenter.report.court.content.CopyContent.Late;
import org.contactcenter.report.court.content.CopyContent.Matter;
import org.contactcenter.report.court.content.CopyContent.Note;
import org.contactcenter.report.court.content.CopyContent.Overview;
import org.contactcenter.report.court.content.CopyContent.Recorded;
import org.contactcenter.report.court.content.CopyContent.Share;
import org.contactcenter.report.court.content.CopyContent.Someone;
import org.contactcenter.report.court.content.CopyContent.Stay;
import org.contactcenter.report.court.content.CopyContent.To;
import org.contactcenter.report.court.content.CopyContent.Told;
import org.contactcenter.report.court.setting.CourtReportSettings;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.timetable.Side;

/** A court's copy with the longest names there are, and as many notes as are asked for. */
final class CopyContentFixture {
  static final String LONG = "Непротивоконституционствувателствувателов";
  private static final Instant DAY = Instant.parse("2026-03-02T14:00:00Z");

  private CopyContentFixture() {}

  static Letterhead letterhead() {
    return new Letterhead(
        "Център за детски контакти „Светлина“ – Хасково",
        "ул. Тестова 1, 6300 Хасково",
        "+359 38 000000",
        "center@example.org",
        Optional.empty());
  }

  static CopyContent aCopy(Language language, int notes) {
    return new CopyContent(
        new To(Reader.COURT, "Районен съд Хасково", language),
        matter(language),
        List.of(
            new Someone(Optional.of("Мария Петрова-" + LONG), PartyRole.CHILD),
            new Someone(Optional.of("Елена " + LONG), PartyRole.RESIDENTIAL_PARENT),
            new Someone(Optional.of("Ayşegül Kőszegi-Űrhajós " + LONG), PartyRole.VISITING_PARENT)),
        new Told(
            "Докладът е изготвен по искане на съда.",
            "Проведени са две посещения. Детето влезе в стаята само.\nИграха с кубчета.",
            List.of(new Answer("Идва ли бащата редовно?", "Дойде на две от четири посещения."))),
        overview(),
        new Recorded(visits(), notes(notes), incidents()));
  }

  private static Matter matter(Language language) {
    return new Matter(
        "2026-0042",
        Optional.of("Районен съд Хасково"),
        Optional.of("гр.д. № 1234/2026"),
        LocalDate.of(2026, 2, 1),
        LocalDate.of(2026, 4, 30),
        Optional.of("Радостина Димитрова-Атанасова"),
        List.of("съда, Районен съд Хасково", "посещаващия родител, Петър " + LONG),
        new CourtReportSettings(false, 7, List.of(), 0).caution(language));
  }

  private static Overview overview() {
    return new Overview(
        4,
        2,
        0,
        0,
        List.of(new Share(ByWhom.CENTER, 1)),
        List.of(new Share(ByWhom.VISITING_PARENT, 1)),
        List.of(new Late(Side.RESIDENTIAL, 1)),
        Duration.ofMinutes(123),
        15);
  }

  private static List<Contact> visits() {
    return List.of(
        visit(0, VisitType.SUPERVISED, VisitStatus.COMPLETED, Optional.empty()),
        visit(7, VisitType.SUPERVISED, VisitStatus.CANCELLED, Optional.of(ByWhom.CENTER)),
        visit(14, VisitType.SUPPORTED, VisitStatus.COMPLETED, Optional.empty()),
        visit(21, VisitType.VIRTUAL, VisitStatus.NO_SHOW, Optional.of(ByWhom.VISITING_PARENT)));
  }

  private static Contact visit(int days, VisitType type, VisitStatus status, Optional<ByWhom> by) {
    var start = DAY.plus(Duration.ofDays(days));
    var planned = Interval.of(start, Duration.ofHours(1));
    boolean took = status == VisitStatus.COMPLETED;
    return new Contact(
        start,
        type,
        Optional.empty(),
        status,
        by,
        Optional.of(Duration.ofMinutes(61)).filter(any -> took),
        Optional.of(planned),
        Optional.of(planned).filter(any -> took),
        took ? stays(start) : List.of(),
        took ? List.of(new Late(Side.VISITING, 7)) : List.of(),
        by.map(any -> "Настинка на детето; договорен е друг ден."),
        List.of("Радостина Димитрова-Атанасова", "Ayşegül Şahin Yıldırım"));
  }

  private static List<Stay> stays(Instant start) {
    var before = start.minus(Duration.ofMinutes(15));
    var after = start.plus(Duration.ofMinutes(60));
    return List.of(
        new Stay("Елена " + LONG, before, Optional.of(start), Optional.empty()),
        new Stay("Мария", before, Optional.empty(), Optional.of("Елена " + LONG)),
        new Stay("Петър " + LONG, start, Optional.of(after), Optional.empty()));
  }

  private static List<Note> notes(int count) {
    return IntStream.range(0, count)
        .mapToObj(
            number ->
                new Note(
                    DAY.plus(Duration.ofMinutes(number)),
                    true,
                    "Бележка № %d: %s"
                        .formatted(number, "Детето подреди кубчетата и каза „Виж!“. ".repeat(14)),
                    Optional.of("Радостина Димитрова-Атанасова"),
                    DAY.plus(Duration.ofHours(2)),
                    number % 10 == 0
                        ? List.of(
                            new Added(
                                "Кубчетата бяха червени.",
                                Optional.of("Ayşegül Şahin Yıldırım"),
                                DAY.plus(Duration.ofDays(1))))
                        : List.of()))
        .toList();
  }

  private static List<Event> incidents() {
    return List.of(
        new Event(
            DAY.plus(Duration.ofMinutes(30)),
            true,
            Category.RULE_BROKEN,
            Severity.MINOR,
            "Телефон в стаята",
            "Телефонът бе прибран.",
            List.of(),
            Optional.of("Напомнено на родителя.")));
  }
}
