package org.contactcenter.referral.application;

import java.security.MessageDigest;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.center.PublicCenter;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Problem;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.contactcenter.referral.SelfReferrals;

/** What those who have applied, or were invited to, may ask and take back at the public door. */
final class Standings {
  /** So many failed tries of an hour from one address are free. */
  private static final int FREE = 20;

  private static final Messages MESSAGES = new Messages("referral");

  /** What an unknown reference is compared with, so that it takes as long as a known one. */
  private static final byte[] NOBODYS = Code.secret().hash();

  private final ApplicationDao dao;
  private final SelfReferrals referrals;
  private final Centers centers;
  private final SignInThrottle throttle;
  private final Ground ground;

  Standings(Ground ground, SelfReferrals referrals, Centers centers, SignInThrottle throttle) {
    this.dao = ground.jdbi().onDemand(ApplicationDao.class);
    this.referrals = referrals;
    this.centers = centers;
    this.throttle = throttle;
    this.ground = ground;
  }

  /** Which center invites, and nothing else. Throws a {@link Problem} as joining does. */
  PublicCenter inviting(Code invitation, String address) {
    try (var attempt = throttle.atDoor("invitation", address, FREE)) {
      var target = dao.invited(invitation.hash(), ground.clock().instant());
      if (target.isEmpty()) {
        attempt.failed();
        throw Applications.notValid();
      }
      var center = centers.of(Nobody.in(target.get().centerId(), address).scope());
      return new PublicCenter(center.id(), center.name(), center.address(), center.languages());
    }
  }

  /**
   * How it stands. Throws a {@link Problem} {@code application-unknown}, the same for a reference
   * unknown or expired and for a wrong secret.
   */
  Standing of(Code reference, Code secret, String address) {
    var known = open(reference, secret, address);
    return Standing.of(known.withdrawn(), known.complete());
  }

  /** Takes the own application back, for good. Throws a {@link Problem} as {@link #of}. */
  Standing withdraw(Code reference, Code secret, String address) {
    var known = open(reference, secret, address);
    var outsider = Nobody.in(known.centerId(), address);
    ground
        .transactions()
        .run(
            outsider.scope(),
            () -> {
              var now = ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
              var language = centers.of(outsider.scope()).language();
              referrals.withdraw(
                  outsider, known.referralId(), MESSAGES.text(language, "withdrawn-at-the-door"));
              if (dao.withdraw(known.id(), now)) {
                ground.audit().record(outsider, "application.withdrawn", known.id());
              }
            });
    return Standing.WITHDRAWN;
  }

  private ApplicationDao.Known open(Code reference, Code secret, String address) {
    try (var attempt = throttle.atDoor("status", address, FREE)) {
      var known = dao.known(reference.text(), ground.clock().instant());
      if (!fits(known, secret)) {
        attempt.failed();
        throw Problem.rule("application-unknown");
      }
      return known.orElseThrow();
    }
  }

  private static boolean fits(Optional<ApplicationDao.Known> known, Code secret) {
    var against = known.map(ApplicationDao.Known::secretHash).orElse(NOBODYS);
    return MessageDigest.isEqual(against, secret.hash()) && known.isPresent();
  }
}
