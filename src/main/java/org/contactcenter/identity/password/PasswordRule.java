package org.contactcenter.identity.password;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;

/**
 * Which passwords may be chosen, by NIST SP 800-63B-4, 3.1.1.2: long enough, none of those that are
 * guessed first, not made of names that everybody knows. Any character counts, none is demanded.
 */
public final class PasswordRule {
  /** What NIST demands of a password that is the only factor. */
  public static final int MINIMUM_LENGTH = 15;

  /** Words that say what it is; the service's own name. */
  private static final List<String> WORDS =
      List.of(
          "contact",
          "center",
          "centre",
          "password",
          "парола",
          "parola",
          "jelszó",
          "slaptažodis",
          "şifre");

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
  private static final int LETTERS_OF_ITS_OWN = 4;
  private static final int SHORTEST_NAME = 3;

  private final int minimumLength;

  /**
   * @param minimumLength in characters of Unicode
   */
  public PasswordRule(int minimumLength) {
    this.minimumLength = minimumLength;
  }

  /**
   * Throws a {@link Problem} (422) that names the field and what is wrong.
   *
   * @param names what others know: of the user, of the account, of the center
   */
  public void require(String field, String password, Collection<String> names) {
    var folded = fold(PasswordHash.normal(password));
    if (folded.codePointCount(0, folded.length()) < minimumLength) {
      throw Problem.field(field, "password-too-short", minimumLength);
    }
    var words = words(names);
    if (isMadeOf(words, folded)) {
      throw Problem.field(field, "password-of-names");
    }
    if (CommonPasswords.isGuessedFirst(folded, words)) {
      throw Problem.field(field, "password-guessable");
    }
  }

  /** Whether hardly a letter is left once the names are taken out. */
  private static boolean isMadeOf(List<String> words, String folded) {
    var rest = folded;
    for (var word : words) {
      rest = rest.replace(word, " ");
    }
    boolean found = !rest.equals(folded);
    return found && rest.codePoints().filter(Character::isLetter).count() < LETTERS_OF_ITS_OWN;
  }

  /** The longest first, so that no name hides within another. */
  private static List<String> words(Collection<String> names) {
    return Stream.concat(WORDS.stream(), names.stream())
        .map(PasswordHash::normal)
        .map(PasswordRule::fold)
        .flatMap(name -> Stream.concat(Stream.of(name), BETWEEN_WORDS.splitAsStream(name)))
        .filter(word -> word.length() >= SHORTEST_NAME)
        .distinct()
        .sorted(Comparator.comparing(String::length).reversed())
        .toList();
  }

  private static String fold(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
