package org.contactcenter.incident;

import java.time.Duration;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** Says of incidents until when the center wants them submitted. */
final class IncidentViews {
  private final Centers centers;

  IncidentViews(Centers centers) {
    this.centers = centers;
  }

  IncidentView of(User user, IncidentFile file) {
    return IncidentView.of(file, within(user.scope()));
  }

  Page<IncidentView> of(User user, Page<IncidentFile> page) {
    var within = within(user.scope());
    return page.map(file -> IncidentView.of(file, within));
  }

  private Duration within(Scope scope) {
    return Duration.ofHours(centers.of(scope).settings().incidentHours());
  }
}
