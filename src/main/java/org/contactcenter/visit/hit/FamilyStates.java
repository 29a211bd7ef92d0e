package org.contactcenter.visit.hit;

import java.util.Collection;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.consent.Consents;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.booking.Visit;

/** Looks families over whose visits were agreed, in a fixed number of statements. */
final class FamilyStates {
  private final CaseParts cases;
  private final Centers centers;
  private final Consents consents;

  FamilyStates(CaseParts cases, Centers centers, Consents consents) {
    this.cases = cases;
    this.centers = centers;
    this.consents = consents;
  }

  FamilyState of(Scope scope, Collection<Visit> visits) {
    var ids = visits.stream().map(Visit::caseId).distinct().<UUID>map(id -> id).toList();
    return new FamilyState(
        scope,
        centers.of(scope),
        cases.cases().all(scope, ids),
        cases.parties().of(scope, ids),
        cases.orders().of(scope, ids),
        consents.consenting(scope, ids),
        cases.stages().decided(scope, ids));
  }
}
