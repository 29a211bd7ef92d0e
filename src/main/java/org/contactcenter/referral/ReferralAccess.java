package org.contactcenter.referral;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** Which referrals the user sees: what {@link Matter#REFERRAL} opens to them, record by record. */
final class ReferralAccess {
  private final CaseRegister cases;

  ReferralAccess(CaseRegister cases) {
    this.cases = cases;
  }

  /** Whether the user is here for a court alone, and so sees less of what is seen. */
  static boolean isForCourt(User user) {
    return !Matter.REFERRAL_JUDGEMENT.isOpenTo(user);
  }

  boolean maySee(User user, Referral referral) {
    return Matter.REFERRAL.openTo(user).stream().anyMatch(extent -> isIn(extent, user, referral));
  }

  /** The court to which a list is bound, or none. */
  Optional<UUID> boundCourt(User user) {
    return isForCourt(user) ? Optional.of(user.courtId().orElse(user.id())) : Optional.empty();
  }

  /** The accepted referrals to which a list is bound, or none. */
  Optional<Set<UUID>> boundCases(User user) {
    var bound = !isForCourt(user) && !Matter.REFERRAL.isOpenTo(user, Extent.CENTER);
    return bound ? Optional.of(cases.referralsWorkedOn(user)) : Optional.empty();
  }

  private boolean isIn(Extent extent, User user, Referral referral) {
    return switch (extent) {
      case CENTER -> true;
      case BEFORE_CASE -> referral.status() != ReferralStatus.ACCEPTED;
      case WORKED_ON -> cases.referralsWorkedOn(user).contains(referral.id());
      case OF_COURT ->
          referral.referringCourt().isPresent() && referral.referringCourt().equals(user.courtId());
      case ACCOMPANIED, ACCOMPANIED_TODAY, TODAY, OWN -> false;
    };
  }
}
