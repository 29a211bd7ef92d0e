package org.contactcenter.casefile;

import java.util.Collection;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** What a case asks of whoever plans visits when somebody's part in it changes. */
public interface PeopleAhead {

  /**
   * Called before any row is locked: makes sure that nobody books for these people, in whatever
   * case, until the open transaction ends.
   */
  void lock(Scope scope, UUID caseId, Collection<UUID> people);

  /**
   * Called in the open transaction once the roles are written. Throws a {@link Problem} (conflict)
   * where people who must not meet would, at visits that are planned.
   */
  void changed(User user, UUID caseId, UUID personId);
}
