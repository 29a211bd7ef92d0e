package org.contactcenter.core.sheet;

import java.text.Normalizer;

/**
 * Text that stays text in a spreadsheet. A program that opens a table takes what begins with one of
 * {@code = + - @} for a formula, and so it does behind white space, behind characters that nobody
 * sees, and where the sign is a full-width one; such a text gets an apostrophe before it (OWASP,
 * CSV injection). {@link #read} takes it away again.
 */
public final class PlainText {
  private static final String MARK = "'";
  private static final String SIGNS = "=+-@\u2212";

  private PlainText() {}

  /** The text as it may stand in a cell; control characters but tab and line end are left out. */
  public static String safe(String text) {
    var clean = new StringBuilder(text.length());
    text.codePoints().filter(PlainText::isPrintable).forEach(clean::appendCodePoint);
    var printable = clean.toString();
    return isDangerous(printable) || isDangerous(text) || isMarked(printable)
        ? MARK + printable
        : printable;
  }

  /** What {@link #safe} made of a text, as it was. */
  public static String read(String cell) {
    return isMarked(cell) ? cell.substring(1) : cell;
  }

  /** So that an apostrophe that somebody wrote there is told from ours. */
  private static boolean isMarked(String text) {
    return text.startsWith(MARK) && isDangerous(text.replaceFirst("^'+", ""));
  }

  private static boolean isDangerous(String text) {
    if (!text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.codePoints().filter(each -> !isSkipped(each)).limit(1).anyMatch(PlainText::isSign);
  }

  private static boolean isSign(int codePoint) {
    var plain = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    return !plain.isEmpty() && SIGNS.indexOf(plain.codePointAt(0)) >= 0;
  }

  /** White space, control and format characters: a reader may pass them over. */
  private static boolean isSkipped(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || Character.isISOControl(codePoint)
        || Character.getType(codePoint) == Character.FORMAT;
  }

  /** XML 1.0 holds no other control characters, nor these two that are none. */
  private static boolean isPrintable(int codePoint) {
    return codePoint == '\t'
        || codePoint == '\n'
        || codePoint == '\r'
        || !(Character.isISOControl(codePoint)
            || codePoint == 0xFFFE
            || codePoint == 0xFFFF
            || Character.getType(codePoint) == Character.SURROGATE);
  }
}
