package org.contactcenter.visit.booking;

import static org.contactcenter.core.Role.CASE_WORKER;
import static org.contactcenter.core.Role.COORDINATOR;
import static org.contactcenter.core.Role.FRONT_DESK;
import static org.contactcenter.core.Role.SUPERVISOR;

import java.util.Set;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** What someone wants to do with a visit. */
public enum Right {
  /** Say when it takes place, and whether at all. */
  PLAN,
  /** Be responsible while it takes place. */
  CONDUCT,
  /** Open the door. */
  RECEIVE;

  /** By which roles one may; each lets one act on the visits that {@link Sight} shows for it. */
  private Set<Role> roles() {
    return switch (this) {
      case PLAN -> Set.of(COORDINATOR, CASE_WORKER);
      case CONDUCT -> Set.of(COORDINATOR, CASE_WORKER, SUPERVISOR);
      case RECEIVE -> Set.of(COORDINATOR, CASE_WORKER, SUPERVISOR, FRONT_DESK);
    };
  }

  boolean holds(User user, Role role) {
    return roles().contains(role) && user.is(role);
  }
}
