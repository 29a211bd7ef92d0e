package org.contactcenter.report.court.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.report.court.content.CopyContentFixture.aCopy;
import static org.contactcenter.report.court.content.CopyContentFixture.letterhead;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.report.paper.Words;
import org.contactcenter.testing.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourtPaperTest {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final Stamp STAMP =
      new Stamp(
          Optional.of("2026-0007"),
          Instant.parse("2026-05-02T09:00:00Z"),
          Optional.of(new Stamp.Replaced("2026-0003", LocalDate.of(2026, 4, 2))));

  /** SVN 20: whatever else a report says, it bears the cautionary note; and signatures. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void allPartsAreThereInEachLanguage(Language language) {
    var pdf = PdfA.requireConforming(print(language, 3));
    var words = new Words(language, SOFIA);

    assertThat(Pdf.text(pdf))
        .contains(words.text("court.title"), "2026-0007", "2026-0042", "гр.д. № 1234/2026")
        .contains(words.text("court.replaces", "2026-0003", words.date(LocalDate.of(2026, 4, 2))))
        .contains(words.text("court.caution"), words.text("signatures.section"))
        .contains("Ayşegül Kőszegi-Űrhajós", "Бележка № 2", "Напомнено на родителя.")
        .doesNotContain("{0}", "court.");
    assertThat(Pdf.fonts(pdf)).isNotEmpty().allMatch(font -> font.isEmbedded());
  }

  @Test
  void thirtyPagesOfNotesBreakCleanly() {
    var pages = Pdf.pages(PdfA.requireConforming(print(Language.EN, 120)));

    assertThat(pages).hasSizeGreaterThan(25);
    for (int note = 0; note < 120; note++) {
      assertThat(String.join(" ", pages)).contains("Бележка № %d:".formatted(note));
    }
    assertThat(pages.subList(3, pages.size() - 3))
        .allSatisfy(page -> assertThat(page).contains("Facts, observations, direct statements"));
    assertThat(pages)
        .allSatisfy(
            page ->
                assertThat(page).contains("of " + pages.size()).doesNotContain("Incidents Rep"));
    assertThat(pages.get(pages.size() - 1)).contains("Please note", "Signatures");
  }

  @Test
  void whoeverWantsToLookAtThePagesHasThemAsFiles() throws IOException {
    var folder = Files.createDirectories(Path.of("target", "court-pages"));
    for (var language : Language.values()) {
      Files.write(folder.resolve(language.tag() + ".pdf"), print(language, 6));
    }
    Files.write(folder.resolve("worst.pdf"), print(Language.BG, 120));
    assertThat(folder).isNotEmptyDirectory();
  }

  private static byte[] print(Language language, int notes) {
    return CourtPaper.print(letterhead(), SOFIA, aCopy(language, notes), STAMP);
  }
}
