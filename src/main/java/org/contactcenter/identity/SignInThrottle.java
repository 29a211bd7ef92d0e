package org.contactcenter.identity;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows the guessing of passwords: after too many failed sign-ins for one account, or from one
 * address, within a quarter of an hour, further ones are refused until the window has passed.
 */
final class SignInThrottle {
  private static final Duration WINDOW = Duration.ofMinutes(15);
  private static final int PER_ACCOUNT = 10;
  private static final int PER_ADDRESS = 100;

  private final SessionDao dao;
  private final InstantSource systemClock;

  SignInThrottle(Jdbi jdbi, InstantSource systemClock) {
    this.dao = jdbi.onDemand(SessionDao.class);
    this.systemClock = systemClock;
  }

  /** Throws a {@link Problem} (too many) while the account or the address is held back. */
  void check(String username, String address) {
    var since = windowStart();
    if (dao.failures(account(username), since) >= PER_ACCOUNT
        || dao.failures(address(address), since) >= PER_ADDRESS) {
      throw Problem.tooMany((int) WINDOW.toSeconds());
    }
  }

  void failed(String username, String address) {
    var now = systemClock.instant();
    dao.recordFailure(account(username), now);
    dao.recordFailure(address(address), now);
  }

  void succeeded(String username) {
    dao.forgetFailures(account(username), windowStart());
  }

  private Instant windowStart() {
    return systemClock.instant().minus(WINDOW);
  }

  private static String account(String username) {
    return "account:" + username.toLowerCase(Locale.ROOT);
  }

  private static String address(String address) {
    return "address:" + address;
  }
}
