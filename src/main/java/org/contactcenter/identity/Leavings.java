package org.contactcenter.identity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The features that are told when somebody leaves, connected when the service starts. */
public final class Leavings {
  private final List<Leaving> listeners = new CopyOnWriteArrayList<>();

  Leavings() {}

  public void add(Leaving listener) {
    listeners.add(listener);
  }

  /** Some of the user's sessions ended; {@code open} go on. */
  public void signedOut(User user, Set<UUID> open) {
    listeners.forEach(listener -> listener.signedOut(user, open));
  }

  void lockedOut(Scope scope, UUID accountId) {
    listeners.forEach(listener -> listener.lockedOut(scope, accountId));
  }
}
