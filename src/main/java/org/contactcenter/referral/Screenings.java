package org.contactcenter.referral;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.CaseRegister.KnownCase;
import org.contactcenter.referral.Judging.Subject;
import org.contactcenter.referral.Screening.Grounds;
import org.contactcenter.referral.Screening.Judgement;

/** Judging the risk of a referral and its case: on every new fact, and each judgement is kept. */
public final class Screenings {
  private final ScreeningDao dao;
  private final Referrals referrals;
  private final CaseRegister cases;
  private final Judging judging;
  private final Ground ground;

  Screenings(Ground ground, Referrals referrals, CaseRegister cases, Judging judging) {
    this.dao = ground.jdbi().onDemand(ScreeningDao.class);
    this.referrals = referrals;
    this.cases = cases;
    this.judging = judging;
    this.ground = ground;
  }

  /**
   * Throws a {@link Problem} where the status does not allow it, the case is closed, or the family
   * would proceed at a risk that the center does not carry.
   */
  public Referral screen(User user, UUID id, Judgement judgement) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var referral = referrals.find(user, id);
              keep(user, referral, judgement);
              referrals.trace(user, "referral.screened", referral);
              return referral;
            });
  }

  /** The same for a case, by whoever may work on it. A judgement that refuses pauses it. */
  public Screening screenCase(User user, UUID referralId, Judgement judgement) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var referral = referrals.of(user.scope(), referralId);
              var screening = keep(user, referral, judgement);
              referrals.trace(user, "case.screened", referral);
              return screening;
            });
  }

  /** All judgements of a referral that the user may see, the newest first. */
  List<Screening> history(User user, UUID id) {
    return ground
        .transactions()
        .in(user.scope(), () -> newestFirst(user.scope(), referrals.read(user, id).id()));
  }

  /** The same, whoever asks. */
  public List<Screening> newestFirst(Scope scope, UUID referralId) {
    return ground.transactions().in(scope, () -> dao.newestFirst(referralId));
  }

  /** The latest screening of each that has one, by referral; in one statement. */
  public Map<UUID, Screening> latestOf(Scope scope, Collection<UUID> referralIds) {
    return ground.transactions().in(scope, () -> dao.latestOf(referralIds)).stream()
        .collect(toUnmodifiableMap(Screening::referralId, identity()));
  }

  /** The case is locked before anything is written, and paused where it must be. */
  private Screening keep(User user, Referral referral, Judgement judgement) {
    referral.requireScreened();
    var known = referrals.caseOf(user.scope(), referral.id());
    if (known.filter(KnownCase::ended).isPresent()) {
      throw Problem.rule("case-closed");
    }
    known.ifPresent(file -> cases.judged(user, file.caseId(), !judgement.proceeds()));
    var latest = dao.latest(referral.id());
    var subject = new Subject(user.scope(), referral, known, latest);
    var screening = screening(user, subject, judgement, judging.require(subject, judgement));
    dao.insert(screening);
    return screening;
  }

  private Screening screening(User user, Subject subject, Judgement judgement, Grounds grounds) {
    return new Screening(
        UUID.randomUUID(),
        subject.referral().centerId(),
        subject.referral().id(),
        subject.known().map(KnownCase::caseId),
        judgement.level(),
        judgement.factors(),
        judgement.decision(),
        judgement.oneToOne(),
        judgement.notes(),
        grounds,
        user.id(),
        ground.clock().instant().truncatedTo(ChronoUnit.SECONDS));
  }
}
