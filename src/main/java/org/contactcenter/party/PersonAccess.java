package org.contactcenter.party;

import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** What knows by the cases who works with a person. */
public interface PersonAccess {

  /** Whether the user works on a case in which the person has, or had, a role. */
  boolean worksWith(User user, UUID personId);

  /** Whether the matter, one that concerns people by themselves, is open to the user of them. */
  default boolean opens(User user, Matter matter, UUID personId) {
    return matter.isOpenTo(user, Extent.CENTER)
        || (matter.isOpenTo(user, Extent.WORKED_ON) && worksWith(user, personId));
  }
}
