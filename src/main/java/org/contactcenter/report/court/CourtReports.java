package org.contactcenter.report.court;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.report.court.CourtReport.Plan;
import org.contactcenter.report.court.CourtReport.Succession;
import org.contactcenter.report.court.content.Sources;
import org.contactcenter.report.court.due.Requests;

/** Reports to courts as their authors make and write them. */
public final class CourtReports {
  private final CourtReportDao dao;
  private final CopyDao copies;
  private final ReportDesk desk;
  private final Recipients recipients;
  private final Requests requests;
  private final Sources sources;

  CourtReports(ReportDesk desk, Recipients recipients, Requests requests, Sources sources) {
    var ground = sources.parts().ground();
    this.dao = ground.jdbi().onDemand(CourtReportDao.class);
    this.copies = ground.jdbi().onDemand(CopyDao.class);
    this.desk = desk;
    this.recipients = recipients;
    this.requests = requests;
    this.sources = sources;
  }

  /** What a report is to be; who is not named among the recipients gets none. */
  record Wanted(Plan plan, AuthorsPart text, Optional<List<Recipients.Wish>> recipients) {}

  /**
   * Makes a draft of it. Where it answers a request and says nothing yet, it has the court's
   * questions. Throws a {@link Problem} for a period that is not over, a recipient that the case
   * does not have, or a request or note of another case.
   */
  UUID create(User user, UUID caseId, Wanted wanted) {
    return desk.onCase(
        user,
        caseId,
        file -> add(user, file, asked(user.scope(), file, wanted), Succession.NONE, "created"));
  }

  /**
   * Makes a draft that is to replace a released report, with all that its author wrote. Throws a
   * {@link Problem} {@code report-<status>} for another, {@code report-corrected} the second time.
   */
  UUID correct(User user, UUID id, String reason) {
    var old = desk.show(user, id);
    return desk.onCase(
        user,
        old.report().caseId(),
        file -> {
          var report = desk.get(user.scope(), id);
          if (!old.whole() || !report.isReleased()) {
            throw report.status().refusal();
          }
          if (desk.successor(report).isPresent()) {
            throw Problem.rule("report-corrected");
          }
          var wishes = recipients.still(user.scope(), file, old.copies());
          var wanted = new Wanted(report.plan(), report.text(), Optional.of(wishes));
          var succession = new Succession(Optional.of(id), Optional.of(reason));
          return add(user, file, wanted, succession, "correction-begun");
        });
  }

  /**
   * Writes it anew, by its author and while it is a draft. {@code condition} refuses the version
   * found where the caller expected another.
   */
  void edit(User user, UUID id, IntConsumer condition, Wanted wanted) {
    desk.change(
        user,
        id,
        "court-report.edited",
        (file, report) -> {
          condition.accept(report.version());
          var edited = report.edit(user.id(), wanted.plan(), wanted.text());
          require(user.scope(), file, wanted);
          copies.clear(id);
          copies.insert(recipients.of(user.scope(), file, id, wanted.recipients()));
          return edited;
        });
  }

  void discard(User user, UUID id, String reason) {
    desk.change(user, id, "court-report.discarded", (file, report) -> report.discard(reason));
  }

  private UUID add(User user, CaseFile file, Wanted wanted, Succession succession, String what) {
    require(user.scope(), file, wanted);
    var report =
        CourtReport.draft(
            file.id(),
            user.id(),
            sources.parts().time().now(),
            wanted.plan(),
            wanted.text(),
            succession);
    dao.insert(report);
    copies.insert(recipients.of(user.scope(), file, report.id(), wanted.recipients()));
    ground().audit().record(user, "court-report." + what, report.id(), file.id());
    return report.id();
  }

  private Wanted asked(Scope scope, CaseFile file, Wanted wanted) {
    var asked = wanted.plan().requestId().map(id -> requests.standing(scope, file.id(), id));
    return asked
        .filter(any -> wanted.text().answers().isEmpty())
        .map(
            request ->
                new Wanted(
                    wanted.plan(), wanted.text().asked(request.questions()), wanted.recipients()))
        .orElse(wanted);
  }

  private void require(Scope scope, CaseFile file, Wanted wanted) {
    wanted.plan().period().require(sources.parts().time().today(scope));
    wanted.plan().requestId().ifPresent(id -> requests.standing(scope, file.id(), id));
    var withheld = wanted.text().withheld();
    if (sources.notes().amongCase(scope, file.id(), withheld).size() < withheld.size()) {
      throw Problem.field("withheldNotes", "note-not-of-case");
    }
  }

  private Ground ground() {
    return sources.parts().ground();
  }
}
