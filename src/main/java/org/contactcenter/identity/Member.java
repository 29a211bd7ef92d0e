package org.contactcenter.identity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;

/**
 * An account as one center knows it: its roles, the court of a liaison, the languages it speaks.
 *
 * @param languages BCP 47 tags
 * @param locked may not act in this center, from the next request on
 */
public record Member(
    UUID accountId,
    UUID centerId,
    String username,
    String displayName,
    List<Role> roles,
    Optional<UUID> courtId,
    List<String> languages,
    boolean locked,
    Instant joinedAt,
    int version) {

  public Member {
    roles = List.copyOf(roles);
    languages = List.copyOf(languages);
    if (roles.contains(Role.COURT_LIAISON) != courtId.isPresent()) {
      throw new IllegalArgumentException("a liaison, and only a liaison, belongs to a court");
    }
  }

  public boolean is(Role role) {
    return !locked && roles.contains(role);
  }

  Set<Role> roleSet() {
    return Set.copyOf(roles);
  }

  /** Somebody who begins to work in the center of the scope. */
  static Member joining(Scope scope, UUID id, String username, Edit edit, Instant at) {
    return new Member(
        id,
        scope.centerId(),
        username,
        edit.displayName(),
        edit.roles(),
        edit.courtId(),
        edit.languages(),
        edit.locked(),
        at.truncatedTo(ChronoUnit.SECONDS),
        1);
  }

  Member edit(Edit edit) {
    return new Member(
        accountId,
        centerId,
        username,
        edit.displayName(),
        edit.roles(),
        edit.courtId(),
        edit.languages(),
        edit.locked(),
        joinedAt,
        version);
  }

  /** What an administrator may change of a member, all of it at once. */
  public record Edit(
      String displayName,
      List<Role> roles,
      Optional<UUID> courtId,
      List<String> languages,
      boolean locked) {}
}
