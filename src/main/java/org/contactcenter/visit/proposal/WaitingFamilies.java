package org.contactcenter.visit.proposal;

import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.referral.Referral;

/** The waiting list, whose families have no case for which a visit could be booked. */
public interface WaitingFamilies {

  List<Referral> waiting(Scope scope);

  /**
   * Offers the place to the family, and answers the offer. Throws a {@link Problem} where it waits
   * no longer, or others have the place. Runs in an open transaction.
   */
  UUID offer(User user, UUID referralId, ProposedVisit place);
}
