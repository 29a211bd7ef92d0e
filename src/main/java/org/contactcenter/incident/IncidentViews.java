package org.contactcenter.incident;

import java.util.List;
import java.util.Optional;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.incident.WitnessView.Reach;
import org.contactcenter.incident.witness.Witnesses;

/**
 * Says of incidents until when the center wants them submitted; and of a single one how to reach
 * its witnesses, to whoever sees the case: a supervisor sees no such thing but in the own draft.
 */
final class IncidentViews {
  private static final Reach NOT_SAID = witness -> Optional.empty();

  private final ReportTerm term;
  private final Cases cases;
  private final Witnesses witnesses;

  IncidentViews(ReportTerm term, Cases cases, Witnesses witnesses) {
    this.term = term;
    this.cases = cases;
    this.witnesses = witnesses;
  }

  IncidentView of(User user, IncidentFile file) {
    Reach reach = maySeeReach(user, file.incident()) ? witnesses::reach : NOT_SAID;
    return IncidentView.of(file, term.of(user.scope()), told(file, reach));
  }

  Page<IncidentView> of(User user, Page<IncidentFile> page) {
    var within = term.of(user.scope());
    return page.map(file -> IncidentView.of(file, within, told(file, NOT_SAID)));
  }

  private boolean maySeeReach(User user, Incident incident) {
    return (incident.isDraft() && incident.isBy(user.id()))
        || cases.sees(user, cases.get(user.scope(), incident.caseId()));
  }

  private static List<WitnessView> told(IncidentFile file, Reach reach) {
    return file.witnesses().stream().map(witness -> WitnessView.of(witness, reach)).toList();
  }
}
