package org.contactcenter.report.court;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.report.court.content.Press;
import org.contactcenter.report.court.content.Press.Made;
import org.contactcenter.report.court.content.Press.Sheet;
import org.contactcenter.report.court.content.Sources;
import org.contactcenter.report.court.content.Stamp;
import org.contactcenter.report.court.due.ReportAlarm;

/**
 * From the author's last word to the frozen copies: submitted, looked at by a second person where
 * the center wants that, released. What is looked at is what is released: whatever would make a
 * copy say something else by then sends the report back.
 */
public final class Releases {
  private final CourtReportDao dao;
  private final CopyDao copies;
  private final ReportDesk desk;
  private final Press press;
  private final FrozenDocuments documents;
  private final Sources sources;
  private final ReportAlarm alarms;

  Releases(ReportDesk desk, Press press, Sources sources, ReportAlarm alarms) {
    this.alarms = alarms;
    var ground = sources.parts().ground();
    this.dao = ground.jdbi().onDemand(CourtReportDao.class);
    this.copies = ground.jdbi().onDemand(CopyDao.class);
    this.documents = new FrozenDocuments(ground);
    this.desk = desk;
    this.press = press;
    this.sources = sources;
  }

  /** Throws a {@link Problem} {@code report-attendance-only} where nothing more may be said. */
  void submit(User user, UUID id) {
    desk.change(
        user,
        id,
        "court-report.submitted",
        (file, report) -> {
          report.requireNext(ReportStatus.SUBMITTED);
          var made = made(user, file, report);
          return report.submit(user.id(), made.hash(), sources.parts().time().now());
        });
  }

  /** By anyone on the case but the author. Throws {@code report-changed-since}. */
  void approve(User user, UUID id) {
    desk.change(
        user,
        id,
        "court-report.approved",
        (file, report) -> {
          report.requireNext(ReportStatus.APPROVED);
          requireSame(report, made(user, file, report));
          return report.approve(user.id(), sources.parts().time().now());
        });
  }

  void giveBack(User user, UUID id, String reason) {
    desk.change(user, id, "court-report.returned", (file, report) -> report.giveBack(reason));
  }

  /**
   * Freezes a copy for each recipient and gives the report its number. Throws a {@link Problem}:
   * {@code report-not-approved} where a second person has to look first, {@code
   * report-changed-since}, {@code no-such-recipient} for who is none any more.
   */
  void release(User user, UUID id) {
    desk.change(user, id, "court-report.released", (file, report) -> freeze(user, file, report));
  }

  private CourtReport freeze(User user, CaseFile file, CourtReport report) {
    if (report.status() == ReportStatus.DRAFT && needsApproval(user.scope())) {
      throw Problem.rule("report-not-approved");
    }
    report.requireNext(ReportStatus.RELEASED);
    var made = made(user, file, report);
    requireSame(report, made);
    var now = sources.parts().time().now();
    var number = nextNumber(user.scope());
    var stamp = new Stamp(Optional.of(number), now, replaced(user.scope(), report));
    made.sheets().forEach(sheet -> freeze(user, sheet, made.print(sheet, stamp)));
    alarms.released(user.scope(), report.id(), file.id());
    return report.release(number, user.id(), now);
  }

  private void freeze(User user, Sheet sheet, byte[] pdf) {
    var copy = sheet.copy();
    var hash = FrozenDocuments.sha256(pdf);
    var locked = documents.seal(user.scope(), copy.caseId(), copy.id(), pdf);
    if (!copies.freeze(copy.id(), sheet.content().to().name(), locked, hash)) {
      throw Problem.stale("copy", copy.id());
    }
    ground()
        .audit()
        .record(user, "report-copy.released", copy.id(), Optional.of(copy.caseId()), halves(hash));
  }

  /** A draft as it would be now, or the copy as it was released. */
  byte[] pdf(User user, UUID id, UUID copyId) {
    return desk.reading(
        user,
        id,
        "report-copy.read",
        copyId,
        seen -> {
          var copy = seen.copy(copyId);
          return copies
              .sealed(copyId)
              .map(locked -> opened(user.scope(), copy, locked))
              .orElseGet(() -> draft(user, seen, copy));
        });
  }

  private byte[] opened(Scope scope, Copy copy, byte[] locked) {
    return documents
        .open(scope, copy.caseId(), copy.id(), locked)
        .orElseThrow(() -> Problem.absent("copy", copy.id()));
  }

  private byte[] draft(User user, ReportDesk.Seen seen, Copy copy) {
    seen.file().requireNamed();
    var made = press.make(user, seen.file(), seen.report(), seen.copies());
    var now = sources.parts().time().now();
    var stamp = new Stamp(Optional.empty(), now, replaced(user.scope(), seen.report()));
    var sheet =
        made.sheets().stream().filter(each -> each.copy().equals(copy)).findFirst().orElseThrow();
    return made.print(sheet, stamp);
  }

  private Made made(User user, CaseFile file, CourtReport report) {
    var made = press.make(user, file, report, copies.ofReport(report.id()));
    if (made.attendanceOnly() && report.text().saysAnything()) {
      throw Problem.rule("report-attendance-only");
    }
    if (made.sheets().isEmpty()) {
      throw Problem.rule("report-for-nobody");
    }
    return made;
  }

  private static void requireSame(CourtReport report, Made made) {
    if (report.check().contentHash().filter(hash -> !hash.equals(made.hash())).isPresent()) {
      throw Problem.rule("report-changed-since");
    }
  }

  private boolean needsApproval(Scope scope) {
    return sources.settings().of(scope).fourEyes();
  }

  private Optional<Stamp.Replaced> replaced(Scope scope, CourtReport report) {
    return report
        .succession()
        .replaces()
        .map(old -> desk.get(scope, old).release())
        .map(
            old ->
                new Stamp.Replaced(
                    old.number().orElseThrow(),
                    sources.parts().time().dayOf(scope, old.releasedAt().orElseThrow())));
  }

  private String nextNumber(Scope scope) {
    int year = sources.parts().time().today(scope).getYear();
    return String.format(Locale.ROOT, "%d-%04d", year, dao.nextNumber(year));
  }

  /** The trail takes words of up to 50 letters: a hash is told in two. */
  private static List<String> halves(String sha256) {
    return List.of("sha256.1." + sha256.substring(0, 32), "sha256.2." + sha256.substring(32));
  }

  private Ground ground() {
    return sources.parts().ground();
  }
}
