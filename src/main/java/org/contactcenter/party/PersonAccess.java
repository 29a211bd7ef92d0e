package org.contactcenter.party;

import java.util.UUID;
import org.contactcenter.core.User;

/** What knows by the cases who works with a person. */
public interface PersonAccess {

  /** Whether the user works on a case in which the person has, or had, a role. */
  boolean worksWith(User user, UUID personId);
}
