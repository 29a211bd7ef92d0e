package org.contactcenter.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Argon2id with the parameters of the OWASP password storage cheat sheet (19 MiB, two passes, one
 * lane).
 */
final class Passwords {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final String NOBODYS_HASH = argon2id("a password that nobody has");

  String hash(String password) {
    return argon2id(password);
  }

  boolean matches(String password, String hash) {
    return Password.check(password, hash).with(ARGON2ID);
  }

  /** Takes the time of a check for a user that does not exist, so that time tells nothing. */
  void pretend(String password) {
    matches(password, NOBODYS_HASH);
  }

  private static String argon2id(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }
}
