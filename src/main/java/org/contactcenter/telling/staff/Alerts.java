package org.contactcenter.telling.staff;

import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.incident.deadline.Deadline;
import org.contactcenter.incident.deadline.IncidentAlarm;
import org.contactcenter.notification.Letter;
import org.contactcenter.notification.MessageKind;
import org.contactcenter.notification.Recipient;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.telling.staff.Colleagues.Colleague;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;

/**
 * Tells coordinators, and whoever is responsible for the case, what cannot wait: that there is
 * something, and in which case by its number. What it is they read after signing in.
 */
final class Alerts implements IncidentAlarm {
  private final Colleagues colleagues;
  private final Cases cases;
  private final Centers centers;
  private final Post post;

  Alerts(Colleagues colleagues, Cases cases, Centers centers, Post post) {
    this.colleagues = colleagues;
    this.cases = cases;
    this.centers = centers;
    this.post = post;
  }

  @Override
  public void critical(Scope scope, UUID incidentId, UUID caseId) {
    tell(scope, TemplateKind.INCIDENT_CRITICAL, incidentId, caseId, "critical/" + incidentId);
  }

  @Override
  public void overdue(Scope scope, UUID incidentId, UUID caseId, Deadline.Kind kind) {
    var key = "overdue/" + incidentId + "/" + kind;
    tell(scope, TemplateKind.INCIDENT_OVERDUE, incidentId, caseId, key);
  }

  private void tell(Scope scope, TemplateKind kind, UUID incidentId, UUID caseId, String key) {
    var concerned = colleagues.wanting(scope, StaffMail::alerts);
    if (!concerned.isEmpty()) {
      var file = cases.get(scope, caseId);
      concerned.stream()
          .filter(each -> isFor(each.user(), file))
          .map(each -> letter(scope, kind, each, file).about(incidentId, ""))
          .forEach(
              letter ->
                  post.outbox()
                      .post(
                          scope,
                          letter.once(key + "/" + letter.recipient().accountId().orElseThrow())));
    }
  }

  private static boolean isFor(User user, CaseFile file) {
    return Matter.INCIDENT.isOpenTo(user, Extent.CENTER)
        || (Matter.INCIDENT.isOpenTo(user, Extent.WORKED_ON)
            && file.caseWorker().filter(user.id()::equals).isPresent());
  }

  private Letter letter(Scope scope, TemplateKind kind, Colleague to, CaseFile file) {
    var language = to.mail().language();
    var values = Map.of("case", file.number(), "center", centers.of(scope).name());
    return Letter.of(
            MessageKind.valueOf(kind.name()),
            Recipient.staff(to.user().id(), to.mail().address()),
            language,
            post.wording().text(scope, kind, language, values))
        .inCase(file.id());
  }
}
