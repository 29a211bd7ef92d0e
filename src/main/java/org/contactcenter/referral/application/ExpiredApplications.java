package org.contactcenter.referral.application;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.SelfReferrals;

/** Requests of one parent alone that have waited for the other in vain. */
public final class ExpiredApplications {
  private static final Scope NOWHERE = new Scope(Nobody.ID, Nobody.ID);
  private static final Messages MESSAGES = new Messages("referral");

  private final ApplicationDao dao;
  private final SelfReferrals referrals;
  private final Centers centers;
  private final Ground ground;

  ExpiredApplications(Ground ground, SelfReferrals referrals, Centers centers) {
    this.dao = ground.jdbi().onDemand(ApplicationDao.class);
    this.referrals = referrals;
    this.centers = centers;
    this.ground = ground;
  }

  /** One of them, and whose it is. */
  public record Expired(UUID referralId, UUID centerId) {}

  /** Those of all centers, a few hundred at a time. */
  public List<Expired> all() {
    return ground.transactions().in(NOWHERE, () -> dao.expired(ground.clock().instant())).stream()
        .map(one -> new Expired(one.referralId(), one.centerId()))
        .toList();
  }

  /** Ends it, in the open transaction. False where it was completed or ended by another since. */
  public boolean end(User nobody, UUID referralId) {
    referrals.waiting(nobody.scope(), referralId);
    if (!dao.lockExpired(referralId, ground.clock().instant())) {
      return false;
    }
    var language = centers.of(nobody.scope()).language();
    referrals.withdraw(nobody, referralId, MESSAGES.text(language, "expired-at-the-door"));
    return true;
  }
}
