package org.contactcenter.core;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * Creations that a caller may repeat: for 24 hours the same {@link IdempotencyKey} with the same
 * request answers the record that the first one made.
 */
public final class Creations {
  private static final Duration KEPT = Duration.ofHours(24);

  private final Transactions transactions;
  private final IdempotencyKeyDao dao;
  private final InstantSource systemClock;

  /**
   * @param systemClock the machine's clock: how long a key is kept is no matter of the domain
   */
  public Creations(Jdbi jdbi, Transactions transactions, InstantSource systemClock) {
    this.transactions = transactions;
    this.dao = jdbi.onDemand(IdempotencyKeyDao.class);
    this.systemClock = systemClock;
  }

  /**
   * The id of the record: made now by {@code create}, or by the first request of that key. The key
   * is taken before the record is made, in the same transaction, so that of simultaneous requests
   * one creates and the others wait for it. Throws a {@link Problem} (422 {@code
   * idempotency-key-reused}) where the key came with another request.
   */
  public UUID once(Scope scope, IdempotencyKey key, Object request, Supplier<UUID> create) {
    return key.value()
        .map(text -> transactions.in(scope, () -> once(row(scope, text, key, request), create)))
        .orElseGet(create);
  }

  private UUID once(IdempotencyKeyDao.Key key, Supplier<UUID> create) {
    var expired = key.createdAt().minus(KEPT);
    if (!dao.take(key, expired)) {
      return dao.recordOf(key).orElseThrow(() -> Problem.rule("idempotency-key-reused"));
    }
    dao.forget(key, expired);
    var created = create.get();
    dao.remember(key, created);
    return created;
  }

  private IdempotencyKeyDao.Key row(Scope scope, String text, IdempotencyKey key, Object request) {
    return new IdempotencyKeyDao.Key(
        scope.centerId(),
        scope.userId(),
        text,
        CanonicalJson.hash(key.target(), request),
        systemClock.instant());
  }
}
