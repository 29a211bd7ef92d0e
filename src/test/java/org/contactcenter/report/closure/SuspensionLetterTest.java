package org.contactcenter.report.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuspensionLetterTest {
  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "Център Хасково",
          "ул. Тестова 1",
          "+359 38 000 000",
          "center@example.org",
          Optional.empty());

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BG; Временно спиране на случай 2026-0042; 1 юли 2026 г.; най-късно на 15 юли 2026 г.
          EN; Suspension of case 2026-0042; 1 July 2026; by this day at the latest: 15 July 2026
          HU; A(z) 2026-0042 számú ügy felfüggesztése; 2026. július 1.; felülvizsgálja: 2026. július 15.
          LT; Bylos 2026-0042 sustabdymas; 2026 m. liepos 1 d.; šią dieną: 2026 m. liepos 15 d.
          TR; 2026-0042 numaralı dosyada hizmete ara verilmesi; 1 Temmuz 2026; 15 Temmuz 2026.
          """)
  void tellsThePartyWhatIsPausedOnWhichConditionsAndUntilWhen(
      Language language, String subject, String date, String review) {
    var pdf = PdfA.requireConforming(SuspensionLetter.print(toPerson(language)));

    assertThat(Pdf.pages(pdf)).hasSize(1);
    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.isEmbedded());
    assertThat(Pdf.text(pdf).replaceAll("\\s+", " "))
        .contains("Žydrė Şahin Щърбанова", subject, date, review, "Разговор с психолог");
  }

  @Test
  void withoutADayTheReviewIsRegular() {
    var heading = toPerson(Language.EN).heading();
    var letter = new SuspensionNotice(heading, Optional.empty(), Optional.empty());

    assertThat(Pdf.text(SuspensionLetter.print(letter)))
        .contains("looks at the suspension again regularly")
        .doesNotContain("Conditions");
  }

  private static SuspensionNotice toPerson(Language language) {
    var addressee =
        new Addressee(
            AddresseeKind.PERSON,
            "Žydrė Şahin Щърбанова",
            Optional.of(UUID.randomUUID()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language);
    var at = Instant.parse("2026-06-30T22:30:00Z");
    return new SuspensionNotice(
        new Heading(LETTERHEAD, ZoneId.of("Europe/Sofia"), "2026-0042", at, addressee),
        Optional.of("Разговор с психолог"),
        Optional.of(LocalDate.of(2026, 7, 15)));
  }
}
