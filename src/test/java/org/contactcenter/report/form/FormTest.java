package org.contactcenter.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.contactcenter.center.logo.Pictures;
import org.contactcenter.consent.text.TextPurpose;
import org.contactcenter.consent.text.TextVersion;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Language;
import org.contactcenter.referral.VisitType;
import org.contactcenter.report.paper.Clean;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.report.paper.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormTest {
  private static final List<VisitType> TYPES =
      List.of(VisitType.SUPERVISED, VisitType.SUPPORTED, VisitType.EXCHANGE);
  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "Център Хасково",
          "ул. Тестова 1",
          "+359 38 000 000",
          "center@example.org",
          Optional.of(Pictures.logo()));
  private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");
  private static final String NAME = "Гергана Изтърбушеновчицкапредпочиталскиконстанти";

  @ParameterizedTest
  @EnumSource(Language.class)
  void aCertificateOfManyDaysGoesOnWithItsHead(Language language) {
    var words = words(language);
    var times =
        IntStream.range(0, 60)
            .mapToObj(week -> START.plus(Duration.ofDays(7L * week)))
            .map(at -> new Attended(at, Optional.of(at.plusSeconds(3600))))
            .toList();
    var from = LocalDate.of(2026, 3, 1);
    var pdf =
        new AttendanceCertificate(LETTERHEAD, words, NAME, from, from.plusYears(2), times, START)
            .print();

    assertThat(Clean.text("attendance-" + language, pdf)).contains(NAME, "16:00 17:00");
    var pages = Pdf.pages(pdf);
    assertThat(pages).hasSize(3);
    assertThat(pages.subList(0, 2)).allMatch(page -> page.contains(words.text("people.in")));
    assertThat(pages.get(2)).contains(words.text("attendance.closing", 60, NAME));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aFormIsSignedOnThePageWhereItsTextEnds(Language language) {
    var body = "Споразумение\n\n" + "1. Детето идва навреме и си тръгва навреме. ".repeat(30);
    for (int paragraphs = 1; paragraphs < 8; paragraphs++) {
      var text =
          new TextVersion(
              TextPurpose.SERVICE_AGREEMENT,
              1,
              "bg",
              body + "\n2. Правило. ".repeat(paragraphs * 9));
      var pdf = new SignedText(LETTERHEAD, words(language), "2026-0042", NAME, text, START).print();
      var pages = Pdf.pages(pdf);
      assertThat(Clean.text("form-" + language, pdf)).contains(NAME, "Споразумение");
      assertThat(pages.get(pages.size() - 1)).contains("2. Правило.");
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theWeekOfAFullRoomIsByDays(Language language) {
    var taken =
        IntStream.range(0, 30)
            .mapToObj(
                number ->
                    new RoomWeek.Taken(
                        Interval.of(
                            START.plus(Duration.ofDays(number / 6)).plusSeconds(number % 6 * 3600L),
                            Duration.ofMinutes(50)),
                        TYPES.get(number % TYPES.size()),
                        Optional.empty()))
            .toList();
    var pdf =
        new RoomWeek(
                LETTERHEAD,
                words(language),
                "Стая „Слънце“",
                LocalDate.of(2026, 3, 2),
                taken,
                START)
            .print();

    assertThat(Clean.text("week-" + language, pdf))
        .contains("16:00–16:50", words(language).text("week.free"));
    assertThat(Pdf.bookmarks(pdf)).hasSize(8);
  }

  private static Words words(Language language) {
    return new Words(language, ZoneId.of("Europe/Sofia"));
  }
}
