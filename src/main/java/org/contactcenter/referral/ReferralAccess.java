package org.contactcenter.referral;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/**
 * The one place that decides who sees a referral: a coordinator all; a case worker those that are
 * no case yet, and those of assigned cases; a court liaison what the own court referred.
 */
final class ReferralAccess {
  private final CaseRegister cases;

  ReferralAccess(CaseRegister cases) {
    this.cases = cases;
  }

  /** Whether the user is here for a court alone, and so sees less of what is seen. */
  static boolean isForCourt(User user) {
    return !user.is(Role.COORDINATOR) && !user.is(Role.CASE_WORKER);
  }

  boolean maySee(User user, Referral referral) {
    if (user.is(Role.COORDINATOR)) {
      return true;
    }
    if (user.is(Role.CASE_WORKER)) {
      return referral.status() != ReferralStatus.ACCEPTED
          || cases.referralsAssignedTo(user).contains(referral.id());
    }
    return user.is(Role.COURT_LIAISON)
        && referral.referringCourt().isPresent()
        && referral.referringCourt().equals(user.courtId());
  }

  /** The court to which a list is bound, or none. */
  Optional<UUID> boundCourt(User user) {
    return isForCourt(user) ? Optional.of(user.courtId().orElse(user.id())) : Optional.empty();
  }

  /** The accepted referrals to which a list is bound, or none. */
  Optional<Set<UUID>> boundCases(User user) {
    var bound = user.is(Role.CASE_WORKER) && !user.is(Role.COORDINATOR);
    return bound ? Optional.of(cases.referralsAssignedTo(user)) : Optional.empty();
  }
}
