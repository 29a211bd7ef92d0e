package org.contactcenter.report.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.contactcenter.testing.PdfA;

/**
 * What every document of ours must be, whatever is printed on it. With {@code -Dpictures=<folder>}
 * it is kept there besides, for whoever wants to look at it.
 */
public final class Clean {
  private Clean() {}

  /** Answers the text, pages joined by single spaces. */
  public static String text(String name, byte[] pdf) {
    Optional.ofNullable(System.getProperty("pictures"))
        .ifPresent(folder -> keep(folder, name, pdf));
    PdfA.requireConforming(pdf);
    assertThat(Overlaps.in(pdf)).isEmpty();
    assertThat(Pdf.fonts(pdf)).allMatch(PDFont::isEmbedded);
    assertThat(Pdf.fonts(pdf)).allMatch(font -> font.getName().matches("[A-Z]{6}\\+.*"));
    var text = Pdf.text(pdf);
    assertThat(text).doesNotContain("#", "\uFFFD");
    return text;
  }

  private static void keep(String folder, String name, byte[] pdf) {
    try {
      Files.write(Path.of(folder, name + ".pdf"), pdf);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
