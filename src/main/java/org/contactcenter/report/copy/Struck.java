package org.contactcenter.report.copy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a reader must not learn, struck out of what people wrote freely, however they are
 * spaced or punctuated: how to reach the other side, who bore witness, when the other side came.
 */
public final class Struck {
  /** Shorter ones are found in too many other words. */
  private static final int SHORTEST = 5;

  /** Of a phone number, without country and area. */
  private static final int LOCAL_NUMBER = 7;

  /** Street, boulevard, square, quarter or village, as addresses shorten them; no towns. */
  private static final Pattern KIND_OF_PLACE =
      Pattern.compile(
          "^(?:ул|бул|пл|кв|ж\\.\\s?к|с|st|str|g|pr|al|k|vs|u|krt|sok|cad|mah|blv)\\.\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String MARK = "[…]";

  /** How a time of the day is written: 15:47, 15.47, 15,47, 15-47, 15 47, 15h47, 15 ч. 47. */
  private static final String BETWEEN = "\\s?(?:[:.,h-]|ч\\.?|val\\.?)?\\s?";

  /** A full hour is also written as 16 ч., 16 часа, 16h, 16 óra, 16 val., 16 o'clock. */
  private static final String HOUR_ALONE = "\\s?(?:ч|h\\b|hr|óra|val|o.?clock)[\\p{L}.]*";

  private final List<Pattern> words;

  private Struck(List<Pattern> words) {
    this.words = List.copyOf(words);
  }

  public static Struck none() {
    return new Struck(List.of());
  }

  /**
   * Of an address each part for itself is struck as well, also without the word for a street or a
   * village before it; of a phone number also its end, whatever stands for the country.
   */
  public static Struck of(Collection<String> secrets) {
    return new Struck(
        secrets.stream()
            .flatMap(secret -> Stream.concat(Stream.of(secret), Stream.of(secret.split(",", -1))))
            .flatMap(part -> Stream.of(part, KIND_OF_PLACE.matcher(part.strip()).replaceFirst("")))
            .distinct()
            .flatMap(part -> Stream.concat(pattern(part).stream(), phone(part).stream()))
            .toList());
  }

  /** The same, and these times of the day as well. */
  public Struck withTimes(Collection<LocalTime> times) {
    return new Struck(
        Stream.concat(words.stream(), times.stream().distinct().sorted().map(Struck::time))
            .toList());
  }

  public String from(String text) {
    var left = text;
    for (var word : words) {
      left = word.matcher(left).replaceAll(MARK);
    }
    return left;
  }

  private static Pattern time(LocalTime time) {
    var clock =
        String.format(
            Locale.ROOT, "0?%d%s%02d(?::\\d\\d)?", time.getHour(), BETWEEN, time.getMinute());
    var form = time.getMinute() == 0 ? clock + "|0?" + time.getHour() + HOUR_ALONE : clock;
    return insensitive("(?<![\\p{N}:.,])(?:" + form + ")(?![\\p{N}])");
  }

  /** A number that is dialled from within the country, or locally. */
  private static Optional<Pattern> phone(String secret) {
    var digits = secret.replaceAll("[\\s+()/.-]", "");
    if (!digits.matches("\\d{9,15}")) {
      return Optional.empty();
    }
    var end = spaced(digits.substring(digits.length() - LOCAL_NUMBER).codePoints().toArray());
    return Optional.of(insensitive("(?:\\+?\\d[\\d\\s()/.-]{0,12}?)?" + end + "(?!\\d)"));
  }

  private static Optional<Pattern> pattern(String secret) {
    var signs = secret.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (signs.length < SHORTEST) {
      return Optional.empty();
    }
    return Optional.of(insensitive(spaced(signs)));
  }

  private static String spaced(int[] signs) {
    return Arrays.stream(signs)
        .mapToObj(Character::toString)
        .map(Pattern::quote)
        .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
  }

  private static Pattern insensitive(String form) {
    return Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }
}
