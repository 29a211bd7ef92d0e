package org.contactcenter.incident;

import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** Says of incidents until when the center wants them submitted. */
final class IncidentViews {
  private final ReportTerm term;

  IncidentViews(ReportTerm term) {
    this.term = term;
  }

  IncidentView of(User user, IncidentFile file) {
    return IncidentView.of(file, term.of(user.scope()));
  }

  Page<IncidentView> of(User user, Page<IncidentFile> page) {
    var within = term.of(user.scope());
    return page.map(file -> IncidentView.of(file, within));
  }
}
