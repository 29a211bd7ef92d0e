package org.contactcenter.report.paper;

import com.lowagie.text.Font;
import java.awt.Color;

/** The styles of writing on our paper: one typeface, few sizes, three colours. */
enum Ink {
  LETTERHEAD(Typeface.BOLD, 15, Ink.NAVY),
  TITLE(Typeface.BOLD, 17, Ink.BLACK),
  SUBJECT(Typeface.BOLD, 13, Ink.BLACK),
  HEADING(Typeface.BOLD, 11.5f, Ink.NAVY),
  BODY(Typeface.REGULAR, 10, Ink.BLACK),
  STRONG(Typeface.BOLD, 10, Ink.BLACK),
  QUIET(Typeface.REGULAR, 9, Ink.GREY),
  LABEL(Typeface.BOLD, 8.5f, Ink.GREY),
  SMALL(Typeface.REGULAR, 8.5f, Ink.BLACK),
  CAUTION(Typeface.ITALIC, 9.5f, Ink.BLACK),
  FRAME(Typeface.REGULAR, 8, Ink.GREY);

  static final int NAVY = 0x1F3A5F;
  static final int GREY = 0x555F6B;
  static final int BLACK = 0x16191D;

  private static final float LINE = 1.35f;
  private static final String ELLIPSIS = "…";

  private final Typeface typeface;
  private final float size;
  private final Color color;

  Ink(Typeface typeface, float size, int rgb) {
    this.typeface = typeface;
    this.size = size;
    this.color = new Color(rgb);
  }

  Font font() {
    return typeface.font(size, color);
  }

  /** How wide the text would be in one line, in points. */
  float width(String text) {
    return typeface.width(text, size);
  }

  /** The text in one line no wider than {@code room}: what is too long ends with an ellipsis. */
  String fitting(String text, float room) {
    var printable = Typeface.printable(text).replace('\n', ' ');
    if (width(printable) <= room) {
      return printable;
    }
    var length = printable.length();
    while (length > 0 && width(printable.substring(0, length) + ELLIPSIS) > room) {
      length = printable.offsetByCodePoints(length, -1);
    }
    return printable.substring(0, length).stripTrailing() + ELLIPSIS;
  }

  float size() {
    return size;
  }

  /** From one line's foot to the next one's, in points. */
  float leading() {
    return size * LINE;
  }
}
