package org.contactcenter.identity.password;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.nulabinc.zxcvbn.Zxcvbn;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;

/**
 * The passwords that are guessed first: the 30,000 most frequent ones of public leaks, and what a
 * guesser makes of them (repeated, run along the keyboard, with a year behind). Both are those of
 * zxcvbn, the library that is the source of the list: com.nulab-inc:zxcvbn, MIT licence.
 */
final class CommonPasswords {
  /** Fewer tries than this, as powers of ten, and a list finds it. */
  private static final double TRIES_LOG10 = 9;

  /** What follows beyond makes no password weaker, and the estimate of a long one takes time. */
  private static final int MEASURED = 40;

  private static final Zxcvbn ESTIMATE = new Zxcvbn();
  private static final Set<String> LIST = load();

  private CommonPasswords() {}

  /**
   * @param folded in lower case
   * @param words that a guesser would try as well
   */
  static boolean isGuessedFirst(String folded, List<String> words) {
    if (LIST.contains(folded)) {
      return true;
    }
    var measured = folded.substring(0, Math.min(MEASURED, folded.length()));
    return ESTIMATE.measure(measured, words).getGuessesLog10() < TRIES_LOG10;
  }

  private static Set<String> load() {
    try {
      return StandardDictionaries.PASSWORDS_LOADER.load().getRankedDictionary().keySet();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
