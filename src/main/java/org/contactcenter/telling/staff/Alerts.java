package org.contactcenter.telling.staff;

import java.time.LocalDate;
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
import org.contactcenter.report.court.due.ReportAlarm;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.telling.staff.Colleagues.Colleague;
import org.contactcenter.telling.wording.Post;
import org.contactcenter.telling.wording.TemplateKind;

/**
 * Tells coordinators, and whoever is responsible for the case, what cannot wait: that there is
 * something, and in which case by its number. What it is they read after signing in.
 */
final class Alerts implements IncidentAlarm, ReportAlarm {
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
    var kind = TemplateKind.INCIDENT_CRITICAL;
    tell(scope, new Alert(kind, Matter.INCIDENT, incidentId, "critical"), caseId);
  }

  @Override
  public void overdue(Scope scope, UUID incidentId, UUID caseId, Deadline.Kind kind) {
    var word = "overdue/" + kind;
    tell(
        scope, new Alert(TemplateKind.INCIDENT_OVERDUE, Matter.INCIDENT, incidentId, word), caseId);
  }

  @Override
  public void released(Scope scope, UUID reportId, UUID caseId) {
    var kind = TemplateKind.COURT_REPORT_RELEASED;
    tell(scope, new Alert(kind, Matter.COURT_REPORT, reportId, "released"), caseId);
  }

  @Override
  public void overdue(Scope scope, UUID subjectId, UUID caseId, LocalDate dueOn) {
    var kind = TemplateKind.COURT_REPORT_OVERDUE;
    tell(scope, new Alert(kind, Matter.COURT_REPORT, subjectId, "overdue/" + dueOn), caseId);
  }

  /**
   * What is told.
   *
   * @param matter that whoever hears of it may see
   * @param word by which of all that happens to the subject it is told once
   */
  private record Alert(TemplateKind kind, Matter matter, UUID subjectId, String word) {
    boolean isFor(User user, CaseFile file) {
      return matter.isOpenTo(user, Extent.CENTER)
          || (matter.isOpenTo(user, Extent.WORKED_ON)
              && file.caseWorker().filter(user.id()::equals).isPresent());
    }

    String once(Colleague to) {
      return "%s/%s/%s".formatted(word, subjectId, to.user().id());
    }
  }

  private void tell(Scope scope, Alert alert, UUID caseId) {
    var concerned = colleagues.wanting(scope, StaffMail::alerts);
    if (!concerned.isEmpty()) {
      var file = cases.get(scope, caseId);
      concerned.stream()
          .filter(each -> alert.isFor(each.user(), file))
          .map(each -> letter(scope, alert.kind(), each, file).once(alert.once(each)))
          .forEach(letter -> post.outbox().post(scope, letter.about(alert.subjectId(), "")));
    }
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
