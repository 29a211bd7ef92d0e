package org.contactcenter.core;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.core.secret.Fingerprints;
import org.jdbi.v3.core.Jdbi;

/**
 * Creations that a caller may repeat: for 24 hours the same {@link IdempotencyKey} with the same
 * request answers the record that the first one made.
 */
public final class Creations {
  private static final Duration KEPT = Duration.ofHours(24);

  /** A request by its key. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Call(Scope scope, String key, byte[] request) {}

  private final Transactions transactions;
  private final IdempotencyKeyDao dao;
  private final Fingerprints fingerprints;
  private final InstantSource systemClock;

  /**
   * @param systemClock the machine's clock: how long a key is kept is no matter of the domain
   */
  public Creations(
      Jdbi jdbi, Transactions transactions, Fingerprints fingerprints, InstantSource systemClock) {
    this.transactions = transactions;
    this.fingerprints = fingerprints;
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
        .map(text -> new Call(scope, text, CanonicalJson.of(key.target(), request)))
        .map(call -> transactions.in(scope, () -> once(call, create)))
        .orElseGet(create);
  }

  /** Drops the keys of the center that no one may use any more. */
  public void forgetExpired(Scope scope) {
    transactions.run(scope, () -> dao.forgetExpired(systemClock.instant().minus(KEPT)));
  }

  private UUID once(Call call, Supplier<UUID> create) {
    var key = row(call);
    var expired = key.createdAt().minus(KEPT);
    if (!dao.take(key, expired)) {
      var use = dao.use(key);
      if (!fingerprints.fits(use.requestHash(), call.request())) {
        throw Problem.rule("idempotency-key-reused");
      }
      return use.recordId();
    }
    dao.forget(key, expired);
    var created = create.get();
    dao.remember(key, created);
    return created;
  }

  private IdempotencyKeyDao.Key row(Call call) {
    return new IdempotencyKeyDao.Key(
        call.scope().centerId(),
        call.scope().userId(),
        call.key(),
        fingerprints.of(call.request()),
        systemClock.instant());
  }
}
