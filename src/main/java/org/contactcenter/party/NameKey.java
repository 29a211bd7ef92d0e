package org.contactcenter.party;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name folded to one Latin key: alike for all spellings of the same name in Cyrillic and Latin,
 * in any case, and with given and family name in any order.
 */
public record NameKey(List<String> words) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern WITHIN_WORDS = Pattern.compile("['’ʼ`.]");

  public NameKey {
    words = words.stream().distinct().sorted().toList();
  }

  public static NameKey of(String givenName, String familyName) {
    return new NameKey(split(givenName + " " + familyName).map(NameLetters::fold).toList());
  }

  /**
   * What the words of a name begin with, for those who search; empty when nothing can be sought.
   */
  public static List<String> beginnings(String query) {
    return split(query).map(NameLetters::beginning).distinct().toList();
  }

  /**
   * Whether the two may name one person: the same words, or one has all words of the other and one
   * or more besides, as a patronymic or a second family name does.
   */
  public boolean matches(NameKey other) {
    if (words.size() < 2 || other.words.size() < 2) {
      return words.equals(other.words) && !words.isEmpty();
    }
    return words.containsAll(other.words) || other.words.containsAll(words);
  }

  /** The key as one text, as it is stored. */
  public String text() {
    return String.join(" ", words);
  }

  private static Stream<String> split(String text) {
    var joined = WITHIN_WORDS.matcher(text).replaceAll("");
    return Arrays.stream(BETWEEN_WORDS.split(joined))
        .filter(word -> !NameLetters.fold(word).isEmpty());
  }
}
