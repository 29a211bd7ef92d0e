package org.contactcenter.core;

/** What a text from outside may hold. */
public final class Texts {
  private Texts() {}

  /**
   * The text itself. Throws {@link IllegalArgumentException} where it holds a NUL, or half a
   * surrogate pair: neither PostgreSQL nor UTF-8 can carry them.
   */
  public static String sound(String text) {
    if (text.codePoints().anyMatch(Texts::isUnsound)) {
      throw new IllegalArgumentException("a character that no text holds");
    }
    return text;
  }

  private static boolean isUnsound(int codePoint) {
    return codePoint == 0
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
