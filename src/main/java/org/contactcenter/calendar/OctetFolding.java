package org.contactcenter.calendar;

/**
 * Folds content lines as RFC 5545, 3.1 has it: at most 75 octets of UTF-8 each, the break between
 * two characters. iCal4j counts characters, which makes Cyrillic lines twice too long.
 */
public final class OctetFolding {
  static final int LIMIT = 75;
  private static final String LINE_END = "\r\n";

  private OctetFolding() {}

  /** The same lines, folded; each ends with CRLF. */
  public static String fold(String unfolded) {
    var folded = new StringBuilder(unfolded.length() + unfolded.length() / 32);
    unfolded.lines().forEach(line -> fold(line, folded));
    return folded.toString();
  }

  private static void fold(String line, StringBuilder folded) {
    int octets = 0;
    for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
      int codePoint = line.codePointAt(at);
      int length = octets(codePoint);
      if (octets + length > LIMIT) {
        folded.append(LINE_END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(codePoint);
      octets += length;
    }
    folded.append(LINE_END);
  }

  /** How many UTF-8 takes for it. */
  private static int octets(int codePoint) {
    if (codePoint < 0x80) {
      return 1;
    }
    return codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
  }
}
