package org.contactcenter.identity.factor;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.secret.Vault;
import org.jdbi.v3.core.Jdbi;

/** Whether a code is right: each one, of the authenticator or of the recovery set, once. */
public final class Codes {
  /** What a sealed secret is bound to, before the account's id. */
  static final String CONTEXT = "second-factor/";

  private static final UUID NO_CENTER_YET = new UUID(0, 0);

  private final FactorDao dao;
  private final Transactions transactions;
  private final Vault vault;
  private final InstantSource systemClock;

  public Codes(Jdbi jdbi, Transactions transactions, Vault vault, InstantSource systemClock) {
    this.dao = jdbi.onDemand(FactorDao.class);
    this.transactions = transactions;
    this.vault = vault;
    this.systemClock = systemClock;
  }

  /** Whether the account has a confirmed second factor; asked before any center is known. */
  public boolean areNeeded(UUID account) {
    return transactions.in(new Scope(NO_CENTER_YET, account), () -> confirmed(account).isPresent());
  }

  /** Uses the code up; false where it is wrong or was used. Asked before any center is known. */
  public boolean use(UUID account, String code) {
    return use(new Scope(NO_CENTER_YET, account), code);
  }

  /** The same for who is signed in. */
  boolean use(Scope scope, String code) {
    return transactions.in(
        scope, () -> confirmed(scope.userId()).filter(row -> use(scope, row, code)).isPresent());
  }

  /** Takes factor and recovery codes of the scope's user away. */
  public void forget(Scope scope) {
    transactions.run(
        scope,
        () -> {
          dao.deleteCodes(scope.userId());
          dao.delete(scope.userId());
        });
  }

  /** The step of a code of this factor that was not used yet. */
  OptionalLong step(UUID account, FactorDao.Row row, String code) {
    var secret = vault.openBytes(row.secret(), context(account));
    return Totp.step(secret, code.replace(" ", ""), systemClock.instant(), row.lastStep());
  }

  byte[] seal(UUID account, byte[] secret) {
    return vault.seal(secret, context(account));
  }

  Instant now() {
    return systemClock.instant().truncatedTo(ChronoUnit.SECONDS);
  }

  private Optional<FactorDao.Row> confirmed(UUID account) {
    return dao.find(account).filter(row -> row.confirmedAt().isPresent());
  }

  private boolean use(Scope scope, FactorDao.Row row, String code) {
    var account = scope.userId();
    var step = step(account, row, code);
    return step.isPresent()
        ? dao.advance(account, step.getAsLong())
        : dao.useCode(account, new RecoveryCode(code).hash(), now());
  }

  private static String context(UUID account) {
    return CONTEXT + account;
  }
}
