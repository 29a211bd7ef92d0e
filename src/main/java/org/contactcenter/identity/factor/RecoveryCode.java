package org.contactcenter.identity.factor;

import com.google.common.io.BaseEncoding;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.contactcenter.identity.Token;

/**
 * A code of 120 random bits that opens once, for whoever lost their authenticator. Only its hash is
 * kept, a fast one: that is safe from 112 bits on.
 *
 * @param text as it is shown: groups of four
 */
record RecoveryCode(String text) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SET = 10;
  private static final int BYTES = 15;

  static List<RecoveryCode> newSet() {
    return Stream.generate(RecoveryCode::random).limit(SET).toList();
  }

  private static RecoveryCode random() {
    var bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    var letters = BaseEncoding.base32().encode(bytes).toLowerCase(Locale.ROOT);
    return new RecoveryCode(letters.replaceAll("(.{4})(?=.)", "$1-"));
  }

  /** The same for each way of typing it. */
  byte[] hash() {
    return new Token(text.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "")).hash();
  }
}
