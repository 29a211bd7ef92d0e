package org.contactcenter.rights;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words that occur nowhere else, each planted in one field of one family. */
final class Sentinels {
  private static final AtomicInteger COUNTER = new AtomicInteger();
  private static final int LETTERS = 26;
  private static final int VARIED = 4;

  /** What parts a word at the end of a line: a soft hyphen, a hyphen. */
  private static final String BREAKS = "\u00AD\u2010-";

  private static final Pattern FORM = Pattern.compile("zqx[a-z]{4}w|7731\\d{6}");

  private final Map<String, Planted> byWord = new ConcurrentHashMap<>();

  /**
   * What a word was planted as.
   *
   * @param family whose datum it is
   * @param kind what decides who may see it
   * @param field where it was planted
   * @param author who wrote it, and so knows it
   */
  record Planted(String word, String family, Kind kind, String field, String author) {}

  /** What decides who may see a datum. */
  enum Kind {
    NAME,
    NEED,
    CONTACT,
    REFERRAL,
    ORDER,
    SAFETY,
    QUEUE,
    OUTCOME,
    NOTE,
    AMENDMENT,
    INCIDENT,
    VISIT,
    CANCELLATION,
    HOLD,
    SPECIAL,
    REPORT,
    CASE
  }

  /** A new word of letters only, fit for a name. */
  String plant(String family, Kind kind, String field, String author) {
    return plant(family, kind, field, author, Sentinels::letters);
  }

  /** A new row of digits, fit for a phone. */
  String plantDigits(String family, Kind kind, String field, String author) {
    return plant(family, kind, field, author, number -> "773" + (1_000_000 + number));
  }

  private String plant(
      String family, Kind kind, String field, String author, Function<Integer, String> form) {
    var word = form.apply(COUNTER.incrementAndGet());
    byWord.put(fold(word), new Planted(word, family, kind, field, author));
    return word;
  }

  int count() {
    return byWord.size();
  }

  /** Those of the words that stand in the text, however it was broken into lines. */
  List<Planted> in(String text) {
    var folded = fold(text);
    if (!folded.contains("zqx") && !folded.contains("7731")) {
      return List.of();
    }
    return FORM.matcher(folded)
        .results()
        .map(MatchResult::group)
        .distinct()
        .flatMap(word -> Optional.ofNullable(byWord.get(word)).stream())
        .toList();
  }

  private static String letters(int number) {
    var word = new StringBuilder("Zqx");
    for (int rest = number, i = 0; i < VARIED; rest /= LETTERS, i++) {
      word.append((char) ('a' + rest % LETTERS));
    }
    return word.append('w').toString();
  }

  /** By hand, for millions of lines of a log are folded. */
  private static String fold(String text) {
    var folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter > ' ' && BREAKS.indexOf(letter) < 0) {
        folded.append(Character.toLowerCase(letter));
      }
    }
    return folded.toString();
  }
}
