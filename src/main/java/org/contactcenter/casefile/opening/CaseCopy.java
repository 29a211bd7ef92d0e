package org.contactcenter.casefile.opening;

import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.User;

/** What goes over from a closed case: the people, and the orders that still hold. */
final class CaseCopy {
  private final CaseParts parts;

  CaseCopy(CaseParts parts) {
    this.parts = parts;
  }

  void copy(User user, CaseFile closed, CaseFile reopened) {
    var scope = user.scope();
    var today = parts.time().today(scope);
    parts.parties().copy(scope, closed.id(), reopened.id(), today);
    parts.orders().copy(scope, closed.id(), reopened.id(), today, parts.time().now());
  }
}
