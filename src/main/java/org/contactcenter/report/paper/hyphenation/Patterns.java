package org.contactcenter.report.paper.hyphenation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.contactcenter.core.Language;

/**
 * Where the words of one language may be parted, by patterns of letters (F. M. Liang, Word
 * Hy-phen-a-tion by Com-put-er, 1983). OpenPDF has the same method, but its table overflows with
 * the 63,000 patterns of Hungarian. The patterns stand in {@code hyphenation/<language>.txt}, each
 * file with its licence, and are read when a language is first printed.
 */
final class Patterns {
  private static final int FEWEST_LETTERS = 5;
  private static final int FIRST_AT_LEAST = 2;
  private static final int REST_AT_LEAST = 3;
  private static final Map<Language, Patterns> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> weights = new HashMap<>();
  private int longest;

  private Patterns(Language language) {
    this.locale = language.locale();
  }

  static Patterns of(Language language) {
    return READ.computeIfAbsent(language, Patterns::read);
  }

  /** How many letters may stand before the break, in ascending order. */
  int[] breaks(String word) {
    var framed = "." + word.toLowerCase(locale) + ".";
    if (word.length() < FEWEST_LETTERS || framed.length() != word.length() + 2) {
      return new int[0];
    }
    var weight = weigh(framed);
    return IntStream.rangeClosed(FIRST_AT_LEAST, word.length() - REST_AT_LEAST)
        .filter(before -> weight[before + 1] % 2 == 1)
        .toArray();
  }

  /** For each place before a letter the greatest figure that a pattern has for it. */
  private int[] weigh(String framed) {
    var weight = new int[framed.length() + 1];
    for (int from = 0; from < framed.length(); from++) {
      var furthest = Math.min(framed.length(), from + longest);
      for (int until = from + 1; until <= furthest; until++) {
        var figures = weights.getOrDefault(framed.substring(from, until), "");
        for (int place = 0; place < figures.length(); place++) {
          weight[from + place] = Math.max(weight[from + place], figures.charAt(place) - '0');
        }
      }
    }
    return weight;
  }

  private void add(String pattern, Map<String, String> known) {
    var letters = new StringBuilder();
    var figures = new StringBuilder();
    var figure = '0';
    for (int place = 0; place < pattern.length(); place++) {
      var each = pattern.charAt(place);
      if (Character.isDigit(each)) {
        figure = each;
      } else {
        figures.append(figure);
        letters.append(each);
        figure = '0';
      }
    }
    weights.put(
        letters.toString(), known.computeIfAbsent(figures.append(figure).toString(), own -> own));
    longest = Math.max(longest, letters.length());
  }

  private static Patterns read(Language language) {
    var patterns = new Patterns(language);
    var known = new HashMap<String, String>();
    var name = "/hyphenation/" + language.tag() + ".txt";
    var file = Objects.requireNonNull(Patterns.class.getResourceAsStream(name), name);
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("%"))
          .forEach(line -> patterns.add(line, known));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return patterns;
  }
}
