package org.contactcenter.report.court;

import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.core.User;
import org.contactcenter.report.court.CourtReportView.CopyView;
import org.contactcenter.report.court.CourtReportView.Count;
import org.contactcenter.report.court.CourtReportView.Course;
import org.contactcenter.report.court.CourtReportView.Facts;
import org.contactcenter.report.court.CourtReportView.Head;
import org.contactcenter.report.court.CourtReportView.Inside;
import org.contactcenter.report.court.CourtReportView.Late;
import org.contactcenter.report.court.ReportDesk.Seen;
import org.contactcenter.report.court.content.CopyContent;
import org.contactcenter.report.court.content.Press;
import org.contactcenter.report.court.wording.Hint;
import org.contactcenter.report.court.wording.OpinionWords;

/** Makes what leaves of a report. */
final class CourtReportViews {
  private final ReportDesk desk;
  private final Press press;

  CourtReportViews(ReportDesk desk, Press press) {
    this.desk = desk;
    this.press = press;
  }

  CourtReportView of(User user, Seen seen, UriInfo uri) {
    return new CourtReportView(head(user, seen, uri), inside(user, seen), course(seen));
  }

  private Head head(User user, Seen seen, UriInfo uri) {
    var report = seen.report();
    return new Head(
        report.id(),
        report.status(),
        report.release().number(),
        report.plan().period().fromDay(),
        report.plan().period().toDay(),
        report.release().releasedAt(),
        report.succession().replaces(),
        successor(user, seen),
        seen.copies().stream().map(copy -> copy(seen, copy, uri)).toList(),
        report.version());
  }

  private Inside inside(User user, Seen seen) {
    return new Inside(
        inside(seen, CourtReport::caseId),
        inside(seen, CourtReport::author),
        inside(seen, CourtReport::createdAt),
        insideToo(seen, report -> report.plan().requestId()),
        insideToo(seen, report -> report.plan().dueOn()),
        inside(seen, report -> report.text().introduction()),
        inside(seen, report -> report.text().summary()),
        inside(seen, report -> report.text().answers()),
        inside(seen, report -> report.text().withheld()),
        inside(seen, report -> hints(report.text())),
        facts(user, seen));
  }

  private static Course course(Seen seen) {
    return new Course(
        insideToo(seen, report -> report.check().submittedAt()),
        insideToo(seen, report -> report.check().approvedBy()),
        insideToo(seen, report -> report.check().approvedAt()),
        insideToo(seen, report -> report.check().returnReason()),
        insideToo(seen, report -> report.release().releasedBy()),
        insideToo(seen, report -> report.succession().replaceReason()),
        insideToo(seen, CourtReport::discardReason));
  }

  private static <T> Optional<T> inside(Seen seen, Function<CourtReport, T> part) {
    return Optional.of(seen.report()).filter(any -> seen.whole()).map(part);
  }

  private static <T> Optional<T> insideToo(Seen seen, Function<CourtReport, Optional<T>> part) {
    return Optional.of(seen.report()).filter(any -> seen.whole()).flatMap(part);
  }

  /** A liaison learns of a correction once it is released. */
  private Optional<UUID> successor(User user, Seen seen) {
    return desk.successorOf(user.scope(), seen.report())
        .filter(next -> seen.whole() || next.isReleased())
        .map(CourtReport::id);
  }

  private static List<Hint> hints(AuthorsPart text) {
    var hints = new ArrayList<>(OpinionWords.in("introduction", text.introduction()));
    hints.addAll(OpinionWords.in("summary", text.summary()));
    for (int i = 0; i < text.answers().size(); i++) {
      hints.addAll(OpinionWords.in("answers[" + i + "]", text.answers().get(i).answer()));
    }
    return List.copyOf(hints);
  }

  private Optional<Facts> facts(User user, Seen seen) {
    return Optional.of(seen)
        .filter(each -> each.whole() && !each.report().status().isOver())
        .map(each -> press.overview(user, each.file(), each.report()))
        .map(CourtReportViews::facts);
  }

  private static Facts facts(CopyContent.Overview told) {
    return new Facts(
        told.planned(),
        told.held(),
        told.ended(),
        told.open(),
        told.cancelled().stream().map(CourtReportViews::count).toList(),
        told.missed().stream().map(CourtReportViews::count).toList(),
        told.late().stream().map(late -> new Late(late.side(), late.count())).toList(),
        told.length().toMinutes());
  }

  private static Count count(CopyContent.Share share) {
    return new Count(share.by(), share.count());
  }

  private static CopyView copy(Seen seen, Copy copy, UriInfo uri) {
    return new CopyView(
        copy.id(),
        copy.reader(),
        copy.personId(),
        copy.representativeId(),
        copy.courtId(),
        copy.language(),
        copy.name(),
        copy.sha256(),
        uri.getBaseUriBuilder()
            .path("reports/{report}/{copy}.pdf")
            .build(seen.report().id(), copy.id())
            .getPath());
  }
}
