package org.contactcenter.report.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.contactcenter.center.logo.Logo;
import org.contactcenter.center.logo.Pictures;
import org.contactcenter.core.Language;
import org.contactcenter.testing.PdfA;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaperTest {
  private static final Instant MADE = Instant.parse("2026-03-02T14:00:00Z");
  private static final String LONG = "Константинополска-Изтърбушеновчицкапредпочиталска";

  /** Failures, F: Cyrillic missing or # in Java PDFs. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aDocumentOfAnyLanguageConformsToPdfAWithItsLettersInIt(Language language) {
    var pdf =
        PdfA.requireConforming(
            Paper.print(
                letterhead(Optional.of(Pictures.logo())),
                title(),
                words(language),
                paper -> {
                  paper.title("Щърбанова · Kőszegi · Žydrė · Ğşığöz", "№ 1");
                  paper.section("Съгласие", "Непълнолетните деца на Щърбанова. ".repeat(40));
                }));

    assertThat(Pdf.text(pdf))
        .contains("Щърбанова · Kőszegi · Žydrė · Ğşığöz")
        .contains("Непълнолетните деца на Щърбанова. Непълнолетните деца на Щърбанова.")
        .doesNotContain("#");
    assertThat(Pdf.fonts(pdf)).allMatch(font -> font.isEmbedded());
    assertThat(Pdf.fonts(pdf)).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
  }

  @Test
  void theJudgeOfConformanceKnowsABrokenOne() {
    var pdf = new String(print(paper -> paper.paragraph("text")), ISO_8859_1);
    var broken = pdf.replace("/GTS_PDFA1", "/GTS_PDFX1").getBytes(ISO_8859_1);

    assertThatThrownBy(() -> PdfA.requireConforming(broken)).hasMessageContaining("6.2.");
  }

  @Test
  void everySectionIsABookmarkBelowItsTitle() {
    var pdf =
        print(
            paper -> {
              paper.title("Протокол", "№ 1");
              paper.section("Първо", "text");
              paper.section("Второ", "text");
            });

    assertThat(Pdf.bookmarks(pdf)).containsExactly("Протокол", "- Първо", "- Второ");
  }

  @Test
  void eachOfSeveralBoundDocumentsHasItsOwnPagesAndBookmark() {
    var bytes = new ByteArrayOutputStream();
    var sheet = new Sheet(letterhead(Optional.empty()), title(), words(Language.EN));
    try (var binding = Binding.open(bytes, sheet)) {
      for (int number = 1; number <= 3; number++) {
        var text = "Report " + number;
        var own = new Paper.Title("Report", text, MADE);
        binding.add(
            new Sheet(sheet.letterhead(), own, sheet.words()),
            text,
            paper -> paper.section("Notes", "Бележка по наблюдението. ".repeat(300)));
      }
    }
    var pdf = PdfA.requireConforming(bytes.toByteArray());

    assertThat(Pdf.pages(pdf)).hasSize(6);
    assertThat(Pdf.pages(pdf).get(3)).contains("Report 2").contains("Page 2 of 2");
    assertThat(Pdf.bookmarks(pdf))
        .containsExactly("Report 1", "- Notes", "Report 2", "- Notes", "Report 3", "- Notes");
    assertThat(Pdf.fonts(pdf).stream().map(PDFont::getName).distinct()).hasSize(2);
  }

  /** The worst case: names of forty letters in every column, and heads too long for their line. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void columnsAndHeadsNeverOverlap(Language language) {
    var name = LONG.repeat(3);
    var head = new Letterhead(name, LONG, LONG, LONG, Optional.of(Pictures.logo()));
    var pdf =
        Paper.print(
            head,
            new Paper.Title(name, name, MADE),
            words(language),
            paper -> {
              var grid = Grid.headed(List.of(LONG, LONG, LONG, LONG), 3, 2, 1, 1.4f);
              IntStream.range(0, 40).forEach(row -> grid.row(LONG, LONG, LONG, LONG));
              paper.section(name, grid);
              paper.signatures(
                  new Paper.Signatures(name, List.of(name, name), "Signature", "Date"));
            });

    assertThat(Overlaps.in(PdfA.requireConforming(pdf))).isEmpty();
  }

  private static byte[] print(Consumer<Paper> content) {
    return Paper.print(letterhead(Optional.empty()), title(), words(Language.BG), content);
  }

  private static Letterhead letterhead(Optional<Logo> logo) {
    return new Letterhead("Център „Светлина“", "Хасково", "+359", "a@example.org", logo);
  }

  private static Paper.Title title() {
    return new Paper.Title("Протокол", "Случай 2026-0042", MADE);
  }

  private static Words words(Language language) {
    return new Words(language, ZoneId.of("Europe/Sofia"));
  }
}
