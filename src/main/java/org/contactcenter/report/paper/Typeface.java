package org.contactcenter.report.paper;

import com.lowagie.text.Font;
import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.librepdf.openpdf.fonts.Liberation;

/** The three cuts of the one typeface we print in; it holds Latin, Cyrillic and Turkish letters. */
enum Typeface {
  REGULAR(Liberation.SANS),
  BOLD(Liberation.SANS_BOLD),
  ITALIC(Liberation.SANS_ITALIC);

  private static final int NO_GLYPH = 0x25A1;

  @SuppressWarnings("ImmutableEnumChecker") // loaded once, and never changed
  private final BaseFont base;

  Typeface(Liberation font) {
    this.base = load(font);
  }

  Font font(float size, Color color) {
    return new Font(base, size, Font.UNDEFINED, color);
  }

  /** In points. */
  float width(String text, float size) {
    return base.getWidthPoint(text, size);
  }

  /**
   * The text as it can be printed. OpenPDF leaves out a character it has no glyph for, without a
   * word; in a signed note a reader must see that something stood there, so it becomes a box.
   */
  static String printable(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n");
    var printable = new StringBuilder(composed.length());
    composed.codePoints().filter(Typeface::isVisible).forEach(c -> append(printable, c));
    return printable.toString();
  }

  private static void append(StringBuilder printable, int codePoint) {
    switch (codePoint) {
      case '\n' -> printable.append('\n');
      case '\r', '\u2028', '\u2029' -> printable.append('\n');
      case '\t', '\u000B', '\f' -> printable.append("    ");
      case '\u2010', '\u2011' -> printable.append('-');
      default ->
          printable.appendCodePoint(REGULAR.base.charExists(codePoint) ? codePoint : NO_GLYPH);
    }
  }

  /** Joiners, direction marks and variation selectors shape their neighbours, and show nothing. */
  private static boolean isVisible(int codePoint) {
    var type = Character.getType(codePoint);
    return type != Character.FORMAT
        && (codePoint < 0xFE00 || codePoint > 0xFE0F)
        && (type != Character.CONTROL || (codePoint >= '\t' && codePoint <= '\r'));
  }

  private static BaseFont load(Liberation font) {
    try {
      return font.create().getBaseFont();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
