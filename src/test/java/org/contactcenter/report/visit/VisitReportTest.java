package org.contactcenter.report.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.contactcenter.report.visit.VisitRecordFixture.aVisit;
import static org.contactcenter.report.visit.VisitRecordFixture.aVisitWithNote;
import static org.contactcenter.report.visit.VisitRecordFixture.aVisitWithNotes;

import java.time.Instant;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.report.paper.Words;
import org.contactcenter.testing.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VisitReportTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void namesKeepTheirLettersInEveryLanguage(Language language) {
    assertThat(Pdf.text(VisitReport.print(aVisit(), language)))
        .contains("Ангел Щърбанов-Юнаков")
        .contains("Kőszegi Ődön Űrhajós")
        .contains("Žydrė Šėškutė-Ąžuolė")
        .contains("İsmail Ğşığöz Öztürk")
        .contains("Радостина Димитрова-Атанасова, Ayşegül Şahin Yıldırım")
        .contains("Център за детски контакти „Светлина“ – Хасково")
        .contains("2026-0042")
        .contains(VisitRecordFixture.VISIT.toString());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void conformsToPdfAWithEveryFontEmbeddedAsASubset(Language language) {
    var fonts = Pdf.fonts(PdfA.requireConforming(VisitReport.print(aVisit(), language)));

    assertThat(fonts).isNotEmpty();
    assertThat(fonts).allMatch(font -> font.isEmbedded());
    assertThat(fonts).allMatch(font -> font.getName().matches("[A-Z]{6}\\+LiberationSans.*"));
  }

  /** SVN 7.3: it has its identifier, date, times, participants and who supervised. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BG; понеделник, 2 март 2026 г.; 16:02–17:05 (1 ч 3 мин); Страница 1 от 2
          EN; Monday, 2 March 2026; 16:02–17:05 (1 h 3 min); Page 1 of 2
          HU; 2026. március 2., hétfő; 16:02–17:05 (1 óra 3 perc); 1. oldal, összesen 2
          LT; 2026 m. kovo 2 d., pirmadienis; 16:02–17:05 (1 val. 3 min.); 1 puslapis iš 2
          TR; 2 Mart 2026 Pazartesi; 16:02–17:05 (1 sa 3 dk); Sayfa 1 / 2
          """)
  void datesTimesAndPageNumbersAreLocal(Language language, String day, String held, String page) {
    assertThat(Pdf.pages(VisitReport.print(aVisit(), language)).get(0))
        .contains(day)
        .contains(held)
        .contains(page);
  }

  /** SVN 20: a report bears the cautionary note. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void warnsThatItPredictsNothing(Language language) {
    var words = new Words(language, aVisit().zone());

    assertThat(Pdf.text(VisitReport.print(aVisit(), language)))
        .contains(words.text("caution.text"));
  }

  @Test
  void printsTheAmendmentBesideTheOriginal() {
    assertThat(Pdf.text(VisitReport.print(aVisit(), Language.BG)))
        .contains("нарисувах!“")
        .contains("Допълнение · Радостина Димитрова-Атанасова · 3 март 2026 г., 17:00 ч.")
        .contains("Рисунката беше на къща с две врати.");
  }

  /** SVN 7.3: the record of a visit has who brought the child, incidents, and why it ended. */
  @Test
  void tellsWhoBroughtTheChildAndOfWhomNothingIsRecorded() {
    assertThat(Pdf.text(VisitReport.print(aVisit(), Language.EN)))
        .contains("Ангел Щърбанов-Юнаков: Гергана Щърбанова")
        .contains("Ангел Щърбанов-Юнаков child 15:45 17:15")
        .contains("Kőszegi Ődön Űrhajós child not recorded");
  }

  /** SVN 7.3: the record of a visit has who brought the child, incidents, and why it ended. */
  @Test
  void tellsIncidentsAndWhyTheVisitEnded() {
    assertThat(Pdf.text(VisitReport.print(aVisitWithNotes(1), Language.EN)))
        .contains("distress of the child · serious")
        .contains("Детето се разплака")
        .contains("What visit ended early")
        .contains("On whose part the child")
        .contains("Детето пожела да си тръгне");
  }

  @Test
  void repeatsTheHeadOfATableOnEveryPageItGoesOnTo() {
    var pages = Pdf.pages(VisitReport.print(aVisitWithNotes(40), Language.EN));

    assertThat(pages).hasSizeGreaterThan(4);
    for (int page = 0; page < 5; page++) {
      assertThat(pages.get(page))
          .contains("Facts, observations, direct statements")
          .contains("Page %d of %d".formatted(page + 1, pages.size()));
    }
    for (int note = 0; note < 40; note++) {
      assertThat(String.join(" ", pages)).contains("Бележка № %d:".formatted(note));
    }
  }

  @Test
  void noHeadingStandsAloneAtTheFootOfAPage() {
    for (int notes = 1; notes < 30; notes++) {
      for (var page : Pdf.pages(VisitReport.print(aVisitWithNotes(notes), Language.EN))) {
        assertThat(page)
            .doesNotContainPattern("(Incidents|Ending or suspension|Signatures) Case 2026-0042")
            .doesNotContainPattern("(Signed by|Action taken) Case 2026-0042");
      }
    }
  }

  @Test
  void nobodySignsAPageWithoutAWordOfTheReport() {
    for (int notes = 1; notes < 30; notes++) {
      var pages = Pdf.pages(VisitReport.print(aVisitWithNotes(notes), Language.EN));
      assertThat(pages.get(pages.size() - 1)).contains("Please note", "Signatures");
    }
  }

  @Test
  void aNoteOfManyPagesIsPrintedWhole() {
    var words = IntStream.range(0, 2500).mapToObj("дума%d"::formatted).toList();
    var pages = Pdf.pages(VisitReport.print(aVisitWithNote(String.join(" ", words)), Language.BG));

    assertThat(String.join(" ", pages)).contains(words);
    assertThat(pages).hasSizeBetween(6, 14);
  }

  @Test
  void aWordWiderThanItsColumnIsBroken() {
    var pages = Pdf.pages(VisitReport.print(aVisitWithNote("щ".repeat(20_000)), Language.BG));

    assertThat(String.join("", pages).chars().filter(letter -> letter == 'щ').count())
        .isGreaterThanOrEqualTo(20_000);
  }

  @Test
  void saysWhatItIsInItsMetadata() {
    var pdf = VisitReport.print(aVisit(), Language.TR);
    String language = Pdf.read(pdf, document -> document.getDocumentCatalog().getLanguage());
    String title = Pdf.read(pdf, document -> document.getDocumentInformation().getTitle());
    Instant made =
        Pdf.read(pdf, document -> document.getDocumentInformation().getCreationDate().toInstant());

    assertThat(language).isEqualTo("tr");
    assertThat(title)
        .isEqualTo("Görüşme raporu · Dosya 2026-0042 · görüşme " + VisitRecordFixture.VISIT);
    assertThat(made).isEqualTo(aVisit().printedAt());
  }

  @Test
  void manyArePrintedAtOnceWithoutMixingTheirLetters() {
    var texts =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(number -> Pdf.text(VisitReport.print(aVisitWithNotes(3), Language.BG)))
            .distinct()
            .toList();

    assertThat(texts).hasSize(1);
    assertThat(texts.get(0)).contains("Ангел Щърбанов-Юнаков", "İsmail Ğşığöz Öztürk");
  }

  @Test
  void isOnA4() {
    PDRectangle sheet =
        Pdf.read(
            VisitReport.print(aVisit(), Language.EN),
            document -> document.getPage(0).getMediaBox());

    assertThat(sheet.getWidth()).isCloseTo(PDRectangle.A4.getWidth(), within(1f));
    assertThat(sheet.getHeight()).isCloseTo(PDRectangle.A4.getHeight(), within(1f));
  }
}
