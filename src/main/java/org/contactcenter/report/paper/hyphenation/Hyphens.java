package org.contactcenter.report.paper.hyphenation;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.HyphenationEvent;
import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.core.Language;

/**
 * Parts the words of one document, which are set in its language; what is written in Cyrillic is
 * parted as Bulgarian in any. The hyphen is a soft one (U+00AD), so that whoever copies the text
 * out of the document, or has it read aloud, gets the whole word. Not for several threads.
 */
public final class Hyphens implements HyphenationEvent {
  private static final String HYPHEN = "\u00AD";

  /** A gap narrower than so many times the letters' size is left, and the word stays whole. */
  private static final float WIDEST_GAP = 4;

  private final Language language;
  private final Map<String, int[]> known = new HashMap<>();
  private String rest = "";

  public Hyphens(Language language) {
    this.language = language;
  }

  @Override
  public String getHyphenSymbol() {
    return HYPHEN;
  }

  /** As much of the word as fits, with its hyphen; empty where it must not be parted. */
  @Override
  public String getHyphenatedWordPre(String word, BaseFont font, float size, float width) {
    rest = word;
    if (width < WIDEST_GAP * size) {
      return "";
    }
    var room = width - font.getWidthPoint(HYPHEN, size);
    var breaks = known.computeIfAbsent(word, this::breaks);
    for (int at = breaks.length - 1; at >= 0; at--) {
      var first = word.substring(0, breaks[at]);
      if (font.getWidthPoint(first, size) <= room) {
        rest = word.substring(breaks[at]);
        return first + HYPHEN;
      }
    }
    return "";
  }

  @Override
  public String getHyphenatedWordPost() {
    return rest;
  }

  private int[] breaks(String word) {
    return patterns(word).map(patterns -> patterns.breaks(word)).orElseGet(() -> new int[0]);
  }

  /** Those of the word's own letters; none where the document's language has others. */
  private Optional<Patterns> patterns(String word) {
    var cyrillic = UnicodeScript.of(word.codePointAt(0)) == UnicodeScript.CYRILLIC;
    if (!cyrillic && language == Language.BG) {
      return Optional.empty();
    }
    return Optional.of(Patterns.of(cyrillic ? Language.BG : language));
  }
}
