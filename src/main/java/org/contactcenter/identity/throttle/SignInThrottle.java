package org.contactcenter.identity.throttle;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.identity.Token;
import org.jdbi.v3.core.Jdbi;

/**
 * Slows guessing, per account and per address. The first failed tries of an hour are free; each
 * further one doubles the wait, up to a quarter of an hour. A try counts before its outcome is
 * known, so that a thousand at once get no further than one after the other; those that succeed are
 * taken back.
 */
public final class SignInThrottle {
  static final int FREE_PER_ACCOUNT = 10;
  static final int FREE_PER_ADDRESS = 100;

  private static final String ACCOUNT = "account:";
  private static final String ADDRESS = "address:";
  private static final Duration WINDOW = Duration.ofHours(1);
  private static final Duration GIVEN_UP = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);
  private static final Scope NOBODY = new Scope(new UUID(0, 0), new UUID(0, 0));

  private final Transactions transactions;
  private final FailureDao dao;
  private final InstantSource systemClock;

  public SignInThrottle(Jdbi jdbi, Transactions transactions, InstantSource systemClock) {
    this.transactions = transactions;
    this.dao = jdbi.onDemand(FailureDao.class);
    this.systemClock = systemClock;
  }

  /** What is counted: failures of this, of which so many are free. */
  private record Subject(String key, int free) {
    /** Only a hash is kept: people type passwords into the field of the name. */
    static Subject of(String kind, String text, int free) {
      var hash = Base64.getUrlEncoder().withoutPadding().encodeToString(new Token(text).hash());
      return new Subject(kind + hash, free);
    }
  }

  /**
   * Lets one try at an account begin. Throws a {@link Problem} (too many, with the seconds to wait)
   * while the account or the address is held back.
   */
  public Attempt begin(String username, String address) {
    return begin(
        Stream.of(
            Subject.of(ACCOUNT, username.toLowerCase(Locale.ROOT), FREE_PER_ACCOUNT),
            Subject.of(ADDRESS, address, FREE_PER_ADDRESS)));
  }

  /** The same for what names no account. */
  public Attempt begin(String address) {
    return begin(Stream.of(Subject.of(ADDRESS, address, FREE_PER_ADDRESS)));
  }

  /**
   * The same at a door that needs no account, counted apart from sign-ins, so that whoever fails
   * there still gets in here.
   *
   * @param free how many failed tries of an hour are free
   */
  public Attempt atDoor(String door, String address, int free) {
    return begin(Stream.of(Subject.of("door:" + door + ":", address, free)));
  }

  private Attempt begin(Stream<Subject> subjects) {
    var all = subjects.toList();
    var until = systemClock.instant().plus(PATIENCE);
    while (systemClock.instant().isBefore(until)) {
      var attempt = transactions.in(NOBODY, () -> tryBegin(all));
      if (attempt.isPresent()) {
        return attempt.get();
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
    throw Problem.busy();
  }

  /** Empty while so many tries are under way that their failing would exhaust what is free. */
  private Optional<Attempt> tryBegin(List<Subject> subjects) {
    for (var subject : subjects) {
      dao.hold(subject.key());
      if (!isFree(subject)) {
        return Optional.empty();
      }
    }
    var keys = subjects.stream().map(Subject::key).toList();
    var account = keys.stream().filter(key -> key.startsWith(ACCOUNT)).findFirst();
    return Optional.of(new Attempt(dao.open(keys, systemClock.instant()), account));
  }

  private boolean isFree(Subject subject) {
    var now = systemClock.instant();
    var tally = dao.tally(subject.key(), now.minus(WINDOW), now.minus(GIVEN_UP));
    var wait =
        tally
            .last()
            .map(last -> last.plus(delay(tally.failed() - subject.free())))
            .map(allowed -> Duration.between(now, allowed))
            .filter(duration -> duration.toMillis() > 0);
    if (wait.isPresent()) {
      throw Problem.tooMany((int) wait.get().plusMillis(999).toSeconds());
    }
    return tally.open() == 0 || tally.failed() + tally.open() < subject.free();
  }

  /** How long after the last failure the next try may begin: nothing, 5 s, 10 s … 15 min. */
  static Duration delay(int beyondFree) {
    if (beyondFree < 0) {
      return Duration.ZERO;
    }
    return Duration.ofSeconds(Math.min(900, 5L << Math.min(beyondFree, 10)));
  }

  /**
   * One try, to be closed by whoever began it. One of which nothing was said until then was no
   * guess, and does not count.
   */
  public final class Attempt implements AutoCloseable {
    private final List<Long> ids;
    private final Optional<String> account;
    private boolean told;

    private Attempt(List<Long> ids, Optional<String> account) {
      this.ids = List.copyOf(ids);
      this.account = account;
    }

    /** Counts from now on. */
    public void failed() {
      told = true;
      transactions.run(
          NOBODY,
          () -> {
            dao.settle(ids, systemClock.instant());
            dao.purge(systemClock.instant().minus(WINDOW));
          });
    }

    /** Clears what was counted of the account; never what was counted of the address. */
    public void succeeded() {
      told = true;
      transactions.run(
          NOBODY,
          () -> {
            dao.remove(ids);
            account.ifPresent(dao::forget);
          });
    }

    @Override
    public void close() {
      if (!told) {
        transactions.run(NOBODY, () -> dao.remove(ids));
      }
    }
  }
}
