package org.contactcenter.referral.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Doors;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.contactcenter.party.PartyRole;
import org.contactcenter.referral.Participant;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.SelfReferrals;

/** Applying at the public door. Whoever applies is nobody to the center until it has met them. */
final class Applications {
  /** So many of an hour from one address need not wait; a school or a library has one. */
  private static final int FREE = 20;

  private final ApplicationDao dao;
  private final SelfReferrals referrals;
  private final Doors doors;
  private final SignInThrottle throttle;
  private final Ground ground;

  Applications(Ground ground, SelfReferrals referrals, Doors doors, SignInThrottle throttle) {
    this.dao = ground.jdbi().onDemand(ApplicationDao.class);
    this.referrals = referrals;
    this.doors = doors;
    this.throttle = throttle;
    this.ground = ground;
  }

  /** Known this once: by these the parent asks how it stands. */
  record Receipt(Code reference, Code secret) {
    static Receipt random() {
      return new Receipt(Code.reference(), Code.secret());
    }
  }

  /** The same of the first, with what lets the other join. */
  record Begun(Receipt receipt, Code invitation, Instant expiresAt) {}

  /** The same of the second. */
  record Joined(Receipt receipt, Instant expiresAt) {}

  /**
   * The first parent applies. Each counts against the address. Throws a {@link Problem} where the
   * center takes no applications, or that names the field against a rule.
   */
  Begun apply(UUID centerId, Application application, String address) {
    try (var attempt = throttle.atDoor("apply", address, FREE)) {
      doors.requireOpen("centerId", centerId);
      var begun = begin(Nobody.in(centerId, address), application);
      attempt.failed();
      return begun;
    }
  }

  private Begun begin(User outsider, Application application) {
    return ground
        .transactions()
        .in(
            outsider.scope(),
            () -> {
              var started = referrals.begin(outsider, application.request());
              var days = doors.of(outsider.scope()).applicationDays();
              var begun =
                  new Begun(Receipt.random(), Code.secret(), now().plus(Duration.ofDays(days)));
              dao.begin(started.referralId(), begun.invitation().hash(), begun.expiresAt());
              dao.insert(
                  row(started.referralId(), begun.receipt(), application),
                  started.personId(),
                  application.statement());
              return begun;
            });
  }

  /**
   * The other parent applies. Throws a {@link Problem} {@code invitation-not-valid}, the same for
   * an invitation unknown, used, replaced or expired. Where the first has taken theirs back in the
   * meantime the other does not learn it, and nothing of what they told is kept.
   */
  Joined join(Code invitation, Application application, String address) {
    try (var attempt = throttle.atDoor("invitation", address, FREE)) {
      var target = dao.invited(invitation.hash(), ground.clock().instant());
      if (target.isEmpty()) {
        attempt.failed();
        throw notValid();
      }
      var outsider = Nobody.in(target.get().centerId(), address);
      var receipt = join(outsider, invitation, target.get().referralId(), application);
      return new Joined(receipt, target.get().expiresAt());
    }
  }

  private Receipt join(User outsider, Code invitation, UUID referralId, Application application) {
    return ground
        .transactions()
        .in(
            outsider.scope(),
            () -> {
              var waiting = referrals.waiting(outsider.scope(), referralId);
              referrals.require(outsider, application.request());
              if (!dao.use(invitation.hash(), ground.clock().instant())) {
                throw notValid();
              }
              var receipt = Receipt.random();
              var row = row(referralId, receipt, application);
              waiting.ifPresentOrElse(
                  referral -> complete(outsider, referral, application, row),
                  () -> dao.insertEmpty(row));
              return receipt;
            });
  }

  private void complete(
      User outsider, Referral waiting, Application application, ApplicationDao.Row row) {
    var role = application.side().beside(first(waiting));
    var person =
        referrals.complete(
            outsider, waiting, application.applicant(role), application.statement().safety());
    dao.insert(row, person, application.statement());
    dao.complete(waiting.id(), now());
  }

  /** What the one who applied first is. */
  private static PartyRole first(Referral waiting) {
    return waiting.people().stream()
        .map(Participant::role)
        .filter(role -> role.isResidentSide() || role.isVisitingSide())
        .findFirst()
        .orElseThrow();
  }

  private ApplicationDao.Row row(UUID referralId, Receipt receipt, Application application) {
    return new ApplicationDao.Row(
        UUID.randomUUID(),
        referralId,
        receipt.reference().text(),
        receipt.secret().hash(),
        application.language(),
        application.side(),
        now());
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }

  static Problem notValid() {
    return Problem.rule("invitation-not-valid");
  }
}
