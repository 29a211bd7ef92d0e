package org.contactcenter.report.court.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Language;

/**
 * Finds words of opinion by their stems, of which {@code opinion/<language>.txt} on the class path
 * holds one a line. All five lists are asked, for a report may quote another language.
 */
public final class OpinionWords {
  private static final List<Sought> LISTS =
      Arrays.stream(Language.values()).map(OpinionWords::read).toList();

  private record Sought(Language language, Pattern stems) {
    Stream<Hint> in(String section, String text) {
      return stems
          .matcher(text)
          .results()
          .map(found -> new Hint(section, found.group(), found.start(), language));
    }
  }

  private OpinionWords() {}

  /** In the order in which they stand; a word that two languages know is told once. */
  public static List<Hint> in(String section, String text) {
    var found =
        LISTS.stream()
            .flatMap(list -> list.in(section, text))
            .sorted(comparing(Hint::at).thenComparing(hint -> -hint.word().length()))
            .toList();
    return found.stream()
        .filter(hint -> found.stream().noneMatch(other -> covers(other, hint, found)))
        .toList();
  }

  /** Whether an earlier find, or a longer one, lies over it. */
  private static boolean covers(Hint other, Hint hint, List<Hint> found) {
    return found.indexOf(other) < found.indexOf(hint)
        && other.at() + other.word().length() > hint.at();
  }

  private static Sought read(Language language) {
    var file = "/opinion/" + language.tag() + ".txt";
    try (var stream = Objects.requireNonNull(OpinionWords.class.getResourceAsStream(file))) {
      var stems =
          new String(stream.readAllBytes(), UTF_8)
              .lines()
              .map(String::strip)
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .map(OpinionWords::form)
              .collect(joining("|"));
      return new Sought(language, pattern(stems));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A stem of several words, however they are spaced; a full stop ends a whole word. */
  private static String form(String stem) {
    var whole = stem.endsWith(".");
    var words = whole ? stem.substring(0, stem.length() - 1) : stem;
    var spaced = Arrays.stream(words.split(" ")).map(Pattern::quote).collect(joining("\\s+"));
    return spaced + (whole ? "(?![\\p{L}\\p{M}])" : "[\\p{L}\\p{M}]*");
  }

  private static Pattern pattern(String stems) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{M}\\p{N}])(?:" + stems + ")",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
