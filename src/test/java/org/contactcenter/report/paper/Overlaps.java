package org.contactcenter.report.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Letters of a PDF that are printed over others, or beyond the edge of the sheet. */
public final class Overlaps extends PDFTextStripper {
  private static final float TOUCH = 0.6f;
  private static final float MARGIN = 20;

  private final List<TextPosition> letters = new ArrayList<>();
  private final List<String> found = new ArrayList<>();

  private Overlaps() {
    setSuppressDuplicateOverlappingText(false);
  }

  /** For each the two letters and the page. */
  public static List<String> in(byte[] pdf) {
    return Pdf.read(
        pdf,
        document -> {
          try {
            var overlaps = new Overlaps();
            overlaps.getText(document);
            return List.copyOf(overlaps.found);
          } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
          }
        });
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    if (!letter.getUnicode().isBlank()) {
      if (letter.getX() < MARGIN || letter.getEndX() > letter.getPageWidth() - MARGIN) {
        found.add("beyond the edge: " + letter + " on page " + getCurrentPageNo());
      }
      letters.stream()
          .filter(other -> collide(letter, other))
          .findFirst()
          .ifPresent(
              other -> found.add(letter + " over " + other + " on page " + getCurrentPageNo()));
      letters.add(letter);
    }
    super.processTextPosition(letter);
  }

  @Override
  protected void endPage(PDPage page) {
    letters.clear();
  }

  /** Whether their boxes, from the foot of a line to the height of a small letter, meet. */
  private static boolean collide(TextPosition one, TextPosition other) {
    return Math.abs(one.getY() - other.getY()) < 4
        && one.getX() + TOUCH < other.getEndX()
        && other.getX() + TOUCH < one.getEndX();
  }
}
