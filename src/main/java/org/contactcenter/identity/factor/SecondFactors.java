package org.contactcenter.identity.factor;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.session.SignInPolicies;

/** One's own second factor: enrolled, confirmed, renewed, removed. */
final class SecondFactors {
  private final Ground ground;
  private final FactorDao dao;
  private final Codes codes;
  private final Guard guard;
  private final SignInPolicies policies;

  SecondFactors(Ground ground, Codes codes, Guard guard, SignInPolicies policies) {
    this.ground = ground;
    this.dao = ground.jdbi().onDemand(FactorDao.class);
    this.codes = codes;
    this.guard = guard;
    this.policies = policies;
  }

  /** How far somebody is with their second factor. */
  enum Status {
    NONE,
    PENDING,
    ACTIVE
  }

  /**
   * What somebody sees of their own factor.
   *
   * @param required whether the center demands it of one of the user's roles
   * @param since when it was confirmed
   */
  record State(Status status, boolean required, Optional<Instant> since, int codesLeft) {}

  /** A secret; the only moment at which it is told. */
  record Enrolment(String secret, String address) {}

  State state(User user) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var row = dao.find(user.id());
              var demanded = policies.of(user.scope()).secondFactorRoles();
              return new State(
                  row.map(SecondFactors::status).orElse(Status.NONE),
                  !Collections.disjoint(demanded, user.roles()),
                  row.flatMap(FactorDao.Row::confirmedAt),
                  dao.codesLeft(user.id()));
            });
  }

  /** Throws a {@link Problem} for a wrong password, or where a factor is active already. */
  Enrolment begin(User user, String password) {
    guard.requirePassword(user, password);
    var secret = Totp.newSecret();
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              if (!dao.begin(user.id(), codes.seal(user.id(), secret), codes.now())) {
                throw Problem.rule("second-factor-active");
              }
            });
    return new Enrolment(Totp.readable(secret), Totp.address(secret, user.username()));
  }

  /**
   * The factor counts from now on, and every other session ends: it was opened without. Answers the
   * recovery codes, once. Throws a {@link Problem} for a wrong code, or where nothing is pending.
   */
  List<String> confirm(User user, String code) {
    return guard.watch(user, () -> confirmOnce(user, code));
  }

  private Optional<List<String>> confirmOnce(User user, String code) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var row = dao.find(user.id()).orElseThrow(SecondFactors::none);
              var step = codes.step(user.id(), row, code);
              if (status(row) == Status.ACTIVE) {
                throw Problem.rule("second-factor-active");
              }
              if (step.isEmpty()
                  || !dao.confirm(user.id(), row.secret(), step.getAsLong(), codes.now())) {
                return Optional.empty();
              }
              guard.endOthers(user);
              return Optional.of(renew(user, "second-factor.enrolled"));
            });
  }

  /** New recovery codes; the old ones open no more. */
  List<String> renewCodes(User user, String code) {
    requireCode(user, code);
    return ground.transactions().in(user.scope(), () -> renew(user, "second-factor.codes-renewed"));
  }

  void remove(User user, String code) {
    requireCode(user, code);
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              codes.forget(user.scope());
              ground.audit().record(user, "second-factor.removed", user.id());
            });
  }

  private void requireCode(User user, String code) {
    if (state(user).status() != Status.ACTIVE) {
      throw none();
    }
    guard.watch(user, () -> Optional.of(codes.use(user.scope(), code)).filter(used -> used));
  }

  private List<String> renew(User user, String action) {
    var set = RecoveryCode.newSet();
    dao.deleteCodes(user.id());
    dao.insertCodes(user.id(), set.stream().map(RecoveryCode::hash).toList());
    ground.audit().record(user, action, user.id());
    return set.stream().map(RecoveryCode::text).toList();
  }

  private static Status status(FactorDao.Row row) {
    return row.confirmedAt().isPresent() ? Status.ACTIVE : Status.PENDING;
  }

  private static Problem none() {
    return Problem.rule("second-factor-none");
  }
}
