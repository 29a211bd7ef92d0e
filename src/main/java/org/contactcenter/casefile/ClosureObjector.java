package org.contactcenter.casefile;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Scope;

/** A feature that knows what may stand against closing a case, such as an open incident. */
public interface ClosureObjector {

  /** Its conditions, met and unmet; asked under the case's lock when the case is being closed. */
  List<CheckItem> conditions(Scope scope, UUID caseId);
}
