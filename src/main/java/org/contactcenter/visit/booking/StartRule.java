package org.contactcenter.visit.booking;

import org.contactcenter.core.Scope;

/** What must be done before a visit begins; the features that know of it are connected. */
public interface StartRule {

  /** Throws a {@code Problem} while it is not; called with the visit locked. */
  void require(Scope scope, Visit visit);
}
