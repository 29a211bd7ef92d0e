package org.contactcenter.core;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The member of staff behind a request, in the center the session acts in.
 *
 * @param sessionId the session the request came by
 * @param courtId the court of a court liaison
 * @param address the network address the request came from, for the audit trail
 */
public record User(
    UUID id,
    String username,
    UUID sessionId,
    UUID centerId,
    Set<Role> roles,
    Optional<UUID> courtId,
    String address)
    implements Principal {

  public User {
    roles = Set.copyOf(roles);
  }

  @Override
  public String getName() {
    return username;
  }

  public Scope scope() {
    return new Scope(centerId, id);
  }

  public boolean is(Role role) {
    return roles.contains(role);
  }
}
