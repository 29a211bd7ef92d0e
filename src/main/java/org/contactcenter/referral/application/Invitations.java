package org.contactcenter.referral.application;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Doors;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.referral.SelfReferrals;

/** What the staff do for parents who apply by themselves, and what these told. */
final class Invitations {
  private final ApplicationDao dao;
  private final SelfReferrals referrals;
  private final Doors doors;
  private final Ground ground;

  Invitations(Ground ground, SelfReferrals referrals, Doors doors) {
    this.dao = ground.jdbi().onDemand(ApplicationDao.class);
    this.referrals = referrals;
    this.doors = doors;
    this.ground = ground;
  }

  /** Known this once, to be handed on: on paper, or as the family wishes. */
  record Made(Code invitation, Instant expiresAt) {}

  /**
   * An invitation for the parent who has not applied, in place of any before. Throws a {@link
   * Problem} {@code referral-<status>} where the request is not incomplete.
   */
  Made invite(User user, UUID referralId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              referrals.requireWaiting(user, referralId);
              var invitation = Code.secret();
              var expiry = keep(user, referralId, invitation);
              ground.audit().record(user, "referral.invitation-made", referralId);
              return new Made(invitation, expiry);
            });
  }

  /** The time does not begin anew: the first parent was told when it ends. */
  private Instant keep(User user, UUID referralId, Code invitation) {
    var now = ground.clock().instant();
    var known = dao.expiry(referralId);
    if (known.isEmpty()) {
      var days = Duration.ofDays(doors.of(user.scope()).applicationDays());
      var expiry = now.truncatedTo(ChronoUnit.SECONDS).plus(days);
      dao.begin(referralId, invitation.hash(), expiry);
      return expiry;
    }
    if (!dao.inviteAnew(referralId, invitation.hash(), now)) {
      throw Problem.rule("application-expired");
    }
    return known.get();
  }

  /** What each told, the first to apply first. */
  List<ToldApplication> told(User user, UUID referralId) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              referrals.requireSeen(user, referralId);
              ground.audit().record(user, "applications.read", referralId);
              return dao.ofReferral(referralId);
            });
  }
}
