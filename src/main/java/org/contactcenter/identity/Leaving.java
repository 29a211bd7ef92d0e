package org.contactcenter.identity;

import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** A feature that keeps something only as long as somebody is there; told in the transaction. */
public interface Leaving {

  /**
   * The user signed out somewhere.
   *
   * @param open their sessions that go on
   */
  void signedOut(User user, Set<UUID> open);

  /** An administrator locked the account out of the center of the scope. */
  void lockedOut(Scope scope, UUID accountId);
}
