package org.contactcenter.party.messaging;

import java.util.UUID;
import org.contactcenter.core.User;

/** Hears of a person who from now on wants their visits as entries for their calendar. */
@FunctionalInterface
public interface InvitationWish {

  /** In the transaction in which it was written down. */
  void arose(User user, UUID personId);
}
