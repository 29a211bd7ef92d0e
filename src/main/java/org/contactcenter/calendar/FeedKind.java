package org.contactcenter.calendar;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.contactcenter.core.Role;

/** Which visits a feed shows. */
public enum FeedKind {
  /** Those its owner accompanies, and those of the cases its owner is responsible for. */
  MINE,
  /** Those in one room. */
  ROOM,
  /** All of the center. */
  CENTER;

  /** Of someone's roles those by which a feed of this kind shows anything; none means no feed. */
  Set<Role> actingAs(Set<Role> roles) {
    if (this != MINE) {
      return roles.contains(Role.COORDINATOR) ? Set.of(Role.COORDINATOR) : Set.of();
    }
    return roles.contains(Role.COORDINATOR)
        ? Set.of(Role.CASE_WORKER, Role.SUPERVISOR)
        : Stream.of(Role.CASE_WORKER, Role.SUPERVISOR)
            .filter(roles::contains)
            .collect(Collectors.toUnmodifiableSet());
  }
}
