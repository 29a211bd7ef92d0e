package org.contactcenter.party;

import java.util.UUID;
import org.contactcenter.core.User;

/** What decides by the cases of a person who may know how to reach them. */
public interface PersonAccess {

  /** Whether the user works on a case in which the person has a role. */
  boolean mayReadContact(User user, UUID personId);
}
