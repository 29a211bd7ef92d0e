package org.contactcenter.report.incident;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that a reader must not learn, struck out of what people wrote freely, however they are
 * spaced or punctuated: how to reach the other side, and who bore witness.
 */
final class Struck {
  /** Shorter ones are found in too many other words. */
  private static final int SHORTEST = 5;

  private static final String MARK = "[…]";

  private final List<Pattern> words;

  private Struck(List<Pattern> words) {
    this.words = words;
  }

  static Struck none() {
    return new Struck(List.of());
  }

  /** Of an address each part for itself is struck as well. */
  static Struck of(Collection<String> secrets) {
    return new Struck(
        secrets.stream()
            .flatMap(secret -> Stream.concat(Stream.of(secret), Stream.of(secret.split(",", -1))))
            .distinct()
            .flatMap(part -> pattern(part).stream())
            .toList());
  }

  String from(String text) {
    var left = text;
    for (var word : words) {
      left = word.matcher(left).replaceAll(MARK);
    }
    return left;
  }

  private static Optional<Pattern> pattern(String secret) {
    var signs = secret.codePoints().filter(Character::isLetterOrDigit).toArray();
    if (signs.length < SHORTEST) {
      return Optional.empty();
    }
    var spaced =
        Arrays.stream(signs)
            .mapToObj(Character::toString)
            .map(Pattern::quote)
            .collect(Collectors.joining("[^\\p{L}\\p{N}]{0,3}"));
    return Optional.of(Pattern.compile(spaced, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }
}
