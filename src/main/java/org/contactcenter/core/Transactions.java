package org.contactcenter.core;

import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * The one door to the database. A use case runs in one transaction that first tells PostgreSQL who
 * acts and in which center, so that row-level security holds whatever a query forgot. DAOs made on
 * demand join it. Deadlocks and serialization failures are tried again; once the tries are used up
 * the caller hears {@link Problem#busy()}.
 */
public final class Transactions {
  private static final int TRIES = 8;

  private final Jdbi jdbi;
  private final Settled settled;

  @SuppressWarnings("ThreadLocalUsage") // one instance an application, living as long as it
  private final ThreadLocal<OpenTransaction> open = new ThreadLocal<>();

  public Transactions(Jdbi jdbi) {
    this.jdbi = jdbi;
    settled = new Settled(jdbi, this);
  }

  /** What the center seldom changes. */
  public Settled settled() {
    return settled;
  }

  /**
   * Runs the work in the scope; inside another transaction of the same scope it joins that one.
   * Throws {@link IllegalStateException} where the scopes differ: a bug.
   */
  public <T> T in(Scope scope, Supplier<T> work) {
    var outer = open.get();
    if (outer == null) {
      return retrying(scope, work);
    }
    if (!outer.scope().equals(scope)) {
      throw new IllegalStateException("a transaction of another scope is open");
    }
    return work.get();
  }

  /** The same for work that answers nothing. */
  public void run(Scope scope, Runnable work) {
    in(
        scope,
        () -> {
          work.run();
          return Boolean.TRUE;
        });
  }

  /**
   * Runs the work, takes back all that it did, and answers what it answered. Throws {@link
   * IllegalStateException} inside another transaction, which it would take back as well: a bug.
   */
  public <T> T rehearse(Scope scope, Supplier<T> work) {
    requireNone();
    var answers = new ArrayList<T>();
    try {
      run(
          scope,
          () -> {
            answers.add(work.get());
            throw new TakenBack();
          });
    } catch (TakenBack done) {
      return answers.get(answers.size() - 1);
    }
    throw new IllegalStateException("not taken back");
  }

  /**
   * Runs work that reads the database as it is at one moment, however long that takes, and changes
   * nothing: for what leaves as a whole. It is tried once only. Throws {@link
   * IllegalStateException} inside another transaction: a bug.
   */
  public void snapshot(Scope scope, Runnable work) {
    requireNone();
    var own = new OpenTransaction(scope, true);
    open.set(own);
    try {
      jdbi.useTransaction(
          TransactionIsolationLevel.REPEATABLE_READ,
          handle -> {
            handle.execute("SET TRANSACTION READ ONLY");
            own.enter(handle);
            work.run();
          });
    } finally {
      open.remove();
    }
  }

  /** Whether the thread's transaction is a {@link #snapshot}. */
  public boolean isSnapshot() {
    var current = open.get();
    return current != null && current.snapshot();
  }

  /**
   * Runs the work in the open transaction. Where it throws, only what it did is taken back, and
   * {@code otherwise} answers; unless all of the transaction has to be tried again. What the
   * database checks at the end of a transaction, it checks at the end of the work.
   */
  public <T> T attempt(Scope scope, Supplier<T> work, Function<RuntimeException, T> otherwise) {
    return in(
        scope,
        () ->
            jdbi.withHandle(handle -> new Attempt(handle, open.get().known()).of(work, otherwise)));
  }

  private void requireNone() {
    if (open.get() != null) {
      throw new IllegalStateException("a transaction is open");
    }
  }

  /** Ends a rehearsal. */
  private static final class TakenBack extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * What the open transaction knows of that kind; read the first time that it is asked for. Outside
   * of a transaction it is read anew each time.
   */
  public <T> T known(Scope scope, Class<T> kind, Supplier<T> reading) {
    return in(
        scope, () -> kind.cast(open.get().known().computeIfAbsent(kind, any -> reading.get())));
  }

  /**
   * Does the work as the last of the open transaction, before it is committed: for what can only be
   * said once all of it is known. It is not done where the transaction is taken back.
   */
  public void atEnd(Scope scope, Runnable work) {
    in(scope, () -> open.get().last().add(work));
  }

  /** What the open transaction knows of that kind already; empty also outside of one. */
  <T> Optional<T> recalled(Class<T> kind) {
    return Optional.ofNullable(open.get())
        .map(transaction -> kind.cast(transaction.known().get(kind)));
  }

  /** The open transaction is about to change it. */
  public void forget(Class<?> kind) {
    Optional.ofNullable(open.get()).ifPresent(transaction -> transaction.known().remove(kind));
  }

  private <T> T retrying(Scope scope, Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(scope, work);
      } catch (RuntimeException failure) {
        if (!Transient.is(failure)) {
          throw failure;
        }
        if (attempt == TRIES) {
          throw Problem.busy();
        }
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(2_000_000L << attempt));
      }
    }
  }

  private <T> T once(Scope scope, Supplier<T> work) {
    var own = new OpenTransaction(scope, false);
    open.set(own);
    try {
      return jdbi.inTransaction(
          handle -> {
            own.enter(handle);
            return own.whole(work);
          });
    } finally {
      open.remove();
    }
  }
}
