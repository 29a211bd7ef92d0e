package org.contactcenter.incident;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.incident.IncidentView.Beside;
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
    return view(user, List.of(file), reach).apply(file);
  }

  Page<IncidentView> of(User user, Page<IncidentFile> page) {
    return page.map(view(user, page.items(), NOT_SAID));
  }

  private Function<IncidentFile, IncidentView> view(
      User user, List<IncidentFile> files, Reach reach) {
    var within = term.of(user.scope());
    var caseIds = files.stream().map(file -> file.incident().caseId()).toList();
    var numbers = cases.numbers(user.scope(), caseIds);
    return file -> {
      var number = Objects.requireNonNull(numbers.get(file.incident().caseId()));
      return IncidentView.of(file, new Beside(number, within, told(file, reach)));
    };
  }

  private boolean maySeeReach(User user, Incident incident) {
    return (incident.isDraft() && incident.isBy(user.id()))
        || cases.sees(user, cases.get(user.scope(), incident.caseId()));
  }

  private static List<WitnessView> told(IncidentFile file, Reach reach) {
    return file.witnesses().stream().map(witness -> WitnessView.of(witness, reach)).toList();
  }
}
