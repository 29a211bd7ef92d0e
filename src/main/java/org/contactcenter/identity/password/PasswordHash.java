package org.contactcenter.identity.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.text.Normalizer;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.contactcenter.core.Problem;

/**
 * Argon2id with the parameters of the OWASP password storage cheat sheet (19 MiB, two passes, one
 * lane), over the password in Unicode's form NFKC, so that the same password opens from every
 * keyboard. Only so many are computed at once as the machine can bear.
 */
public final class PasswordHash {
  private static final Argon2Function ARGON2ID =
      Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

  private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
  private static final int PATIENCE_SECONDS = 10;
  private static final Semaphore FREE = new Semaphore(AT_ONCE, true);

  private static final String NOBODYS_HASH = argon2id("a password that nobody has");

  private PasswordHash() {}

  public static String of(String password) {
    return oneOfFew(() -> argon2id(normal(password)));
  }

  /**
   * Whether it is the password behind the hash. Where there is no hash it takes the same time to
   * say no, so that time does not tell whether an account exists.
   */
  public static boolean matches(String password, Optional<String> hash) {
    var against = hash.orElse(NOBODYS_HASH);
    return oneOfFew(() -> check(password, against)) && hash.isPresent();
  }

  /**
   * With the parameters that the hash was made with, so that those of today can become others.
   * Hashes of the first version were made of the password as it was typed.
   */
  private static boolean check(String password, String hash) {
    var normal = normal(password);
    var function = Argon2Function.getInstanceFromHash(hash);
    return Password.check(normal, hash).with(function)
        || (!normal.equals(password) && Password.check(password, hash).with(function));
  }

  static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static String argon2id(String password) {
    return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
  }

  private static <T> T oneOfFew(Supplier<T> computation) {
    try {
      if (!FREE.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Problem.busy();
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw Problem.busy();
    }
    try {
      return computation.get();
    } finally {
      FREE.release();
    }
  }
}
