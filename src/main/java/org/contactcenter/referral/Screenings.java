package org.contactcenter.referral;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.referral.CaseRegister.KnownCase;

/** Judging the risk of a referral: as often as need be, each judgement is kept. */
public final class Screenings {
  private final ScreeningDao dao;
  private final Referrals referrals;
  private final Transactions transactions;
  private final InstantSource clock;

  Screenings(Ground ground, Referrals referrals) {
    this.dao = ground.jdbi().onDemand(ScreeningDao.class);
    this.referrals = referrals;
    this.transactions = ground.transactions();
    this.clock = ground.clock();
  }

  /** Throws a {@link Problem} where the status does not allow it, or the case is closed. */
  public Referral screen(User user, UUID id, Screening.Judgement judgement) {
    return transactions.in(
        user.scope(),
        () -> {
          var referral = referrals.find(user, id);
          referral.requireScreened();
          if (referrals.caseOf(user.scope(), id).filter(KnownCase::ended).isPresent()) {
            throw Problem.rule("case-closed");
          }
          dao.insert(screening(user, referral, judgement));
          referrals.trace(user, "referral.screened", referral);
          return referral;
        });
  }

  /** The latest screening of each that has one, by referral; in one statement. */
  Map<UUID, Screening> latestOf(Scope scope, Collection<UUID> referralIds) {
    return transactions.in(scope, () -> dao.latestOf(referralIds)).stream()
        .collect(toUnmodifiableMap(Screening::referralId, identity()));
  }

  private Screening screening(User user, Referral referral, Screening.Judgement judgement) {
    return new Screening(
        UUID.randomUUID(),
        referral.centerId(),
        referral.id(),
        judgement.level(),
        judgement.factors(),
        judgement.decision(),
        judgement.notes(),
        user.id(),
        clock.instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
