package org.contactcenter.incident;

import java.util.UUID;
import org.contactcenter.core.Scope;

/** What may keep the parents from being told of an incident. */
public interface TellingRule {

  /** Throws a {@code Problem} while they must not be. */
  void require(Scope scope, UUID incidentId);
}
