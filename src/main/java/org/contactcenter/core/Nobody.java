package org.contactcenter.core;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * In whose name is done what nobody signed in for: by a parent at a public door, or by the service
 * itself. It has an account, so that the trail can say so, but no role and no way to sign in.
 */
public final class Nobody {
  public static final UUID ID = new UUID(0, 0);

  private Nobody() {}

  /** In that center; {@code address} is where the request came from, or empty. */
  public static User in(UUID centerId, String address) {
    return new User(ID, "", ID, centerId, Set.of(), Optional.empty(), address);
  }
}
