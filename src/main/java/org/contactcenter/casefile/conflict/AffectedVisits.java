package org.contactcenter.casefile.conflict;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Scope;

/** What visits, a feature above the case, tell of who accompanies or interprets them. */
public interface AffectedVisits {

  /**
   * The visits of the case that lie ahead, by time, by each member of staff and interpreter who is
   * there; in one statement.
   */
  Map<UUID, List<UUID>> ahead(Scope scope, UUID caseId);
}
