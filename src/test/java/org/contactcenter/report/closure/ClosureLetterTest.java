package org.contactcenter.report.closure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ClosureLetterTest {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final Letterhead LETTERHEAD =
      new Letterhead(
          "Център Хасково",
          "ул. Тестова 1",
          "+359 38 000 000",
          "center@example.org",
          Optional.empty());
  private static final Instant LATE_IN_THE_DAY = Instant.parse("2026-06-30T22:30:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          BG; Приключване на случай 2026-0042; 1 юли 2026 г.; Посещенията в този център вече не са осъществими.
          EN; Closure of case 2026-0042; 1 July 2026; Visits at this center are no longer practicable.
          HU; A(z) 2026-0042 számú ügy lezárása; 2026. július 1.; A láthatások ebben a központban már nem megvalósíthatók.
          LT; Bylos 2026-0042 užbaigimas; 2026 m. liepos 1 d.; Susitikimai šiame centre nebeįmanomi.
          TR; 2026-0042 numaralı dosyanın kapatılması; 1 Temmuz 2026; Bu merkezde görüşme yapılması artık mümkün değildir.
          """)
  void tellsThePartyWhatEndedWhenAndWhy(
      Language language, String subject, String date, String reason) {
    var pdf = ClosureLetter.print(toPerson("Žydrė Şahin Щърбанова", language));

    assertThat(Pdf.text(pdf))
        .contains("Žydrė Şahin Щърбанова")
        .contains(subject)
        .contains(date)
        .contains(reason);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void aLetterIsOnePageOfPdfAWithEveryFontEmbedded(Language language) {
    var pdf = PdfA.requireConforming(ClosureLetter.print(toPerson("Гергана", language)));

    assertThat(Pdf.pages(pdf)).hasSize(1);
    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.isEmbedded());
  }

  @Test
  void theCourtReadsItsOwnNumber() {
    var court =
        new Addressee(
            AddresseeKind.COURT,
            "Районен съд Хасково",
            Optional.empty(),
            Optional.of(UUID.randomUUID()),
            Optional.empty(),
            Optional.of("гр. д. 123/2026"),
            Language.BG);

    assertThat(Pdf.text(ClosureLetter.print(to(court))))
        .contains("Районен съд Хасково")
        .contains("Ваше дело №: гр. д. 123/2026.")
        .contains("Уважаеми госпожи и господа,");
  }

  private static ClosureNotice toPerson(String name, Language language) {
    return to(
        new Addressee(
            AddresseeKind.PERSON,
            name,
            Optional.of(UUID.randomUUID()),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            language));
  }

  private static ClosureNotice to(Addressee addressee) {
    return new ClosureNotice(
        new Heading(LETTERHEAD, SOFIA, "2026-0042", LATE_IN_THE_DAY, addressee),
        ClosureReason.MOVED_AWAY);
  }
}
