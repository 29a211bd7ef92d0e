package org.contactcenter.referral.application;

import java.security.SecureRandom;
import java.util.Locale;
import org.contactcenter.identity.Token;

/**
 * Random letters and digits in groups, to be read off paper and typed in: without those that look
 * alike. {@code text} is without the hyphens between the groups.
 */
record Code(String text) {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int GROUP = 5;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** 50 bits: names an application, and tells nothing of how many there are. */
  static Code reference() {
    return random(2);
  }

  /** 125 bits: not to be guessed. */
  static Code secret() {
    return random(5);
  }

  /** As it was typed: in any case, with or without hyphens, an O for a zero. */
  static Code typed(String text) {
    var plain = text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    return new Code(plain.replace('O', '0').replace('I', '1').replace('L', '1'));
  }

  /** The only form in which a secret is kept. */
  byte[] hash() {
    return new Token(text).hash();
  }

  /** In groups, as it is handed out. */
  String told() {
    return text.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-");
  }

  @Override
  public String toString() {
    return "Code[secret]";
  }

  private static Code random(int groups) {
    var text = new StringBuilder();
    for (int i = 0; i < groups * GROUP; i++) {
      text.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return new Code(text.toString());
  }
}
