package org.contactcenter.core;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * What a center has settled and seldom changes: its settings, rooms, hours and staff. Whoever only
 * looks may have it from memory. The database counts the changes of all of it as the editions of
 * the center (migration 044), within the transaction that changes it, so that an edition that is
 * still the last says that nothing else is, whichever node made the change. Whoever writes never
 * has it from memory: they would miss their own changes.
 */
public final class Settled {
  private static final int KEPT = 256;

  private final Dao dao;
  private final Transactions transactions;
  private final Cache<Key, Object> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  Settled(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(Dao.class);
    this.transactions = transactions;
  }

  interface Dao {
    @SqlQuery("SELECT edition FROM center_edition WHERE center_id = current_center()")
    Optional<Long> edition();
  }

  private record Edition(long number) {}

  private record Key(UUID centerId, long edition, Class<?> kind, Object detail) {}

  /** The open transaction only reads, and takes from memory what has not changed since. */
  public void trust(Scope scope) {
    transactions.known(scope, Edition.class, () -> new Edition(dao.edition().orElse(0L)));
  }

  /** Whether the open transaction only reads, so that what it read once it need not read again. */
  public boolean isTrusted() {
    return transactions.recalled(Edition.class).isPresent();
  }

  /** The one thing of that kind that the center has; read at most once in a transaction. */
  public <T> T of(Scope scope, Class<T> kind, Supplier<T> reading) {
    return transactions.known(scope, kind, () -> of(scope, kind, "", reading));
  }

  /**
   * What is settled of that kind; from memory only where the transaction {@link #trust trusts} it.
   *
   * @param detail which of that kind
   * @param reading of tables of which each change is an edition; answers what cannot change
   */
  public <T> T of(Scope scope, Class<T> kind, Object detail, Supplier<T> reading) {
    return transactions.in(
        scope,
        () ->
            transactions
                .recalled(Edition.class)
                .map(edition -> new Key(scope.centerId(), edition.number(), kind, detail))
                .map(key -> kind.cast(kept(key, reading)))
                .orElseGet(reading));
  }

  /** Read outside of the memory's own locks: what is read may ask for more that is settled. */
  private Object kept(Key key, Supplier<?> reading) {
    var known = kept.getIfPresent(key);
    if (known != null) {
      return known;
    }
    var read = reading.get();
    kept.put(key, read);
    return read;
  }
}
