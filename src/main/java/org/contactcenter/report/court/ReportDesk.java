package org.contactcenter.report.court;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * The one place that decides who sees a report, and through which every change of one goes: who may
 * see the case sees its reports, a court's liaison those that were released to that court. To
 * anyone else a report is absent. Every change holds the lock of the case; a closed case still has
 * its reports made, for it is then that they are asked for.
 */
final class ReportDesk {
  private final CourtReportDao dao;
  private final CopyDao copies;
  private final Ground ground;
  private final Cases cases;

  ReportDesk(Ground ground, Cases cases) {
    this.dao = ground.jdbi().onDemand(CourtReportDao.class);
    this.copies = ground.jdbi().onDemand(CopyDao.class);
    this.ground = ground;
    this.cases = cases;
  }

  /**
   * A report as one user may have it.
   *
   * @param whole whether they see the case, or only what was released to their court
   * @param copies that they may fetch
   */
  record Seen(CourtReport report, CaseFile file, boolean whole, List<Copy> copies) {
    Seen {
      copies = List.copyOf(copies);
    }

    Copy copy(UUID id) {
      return copies.stream()
          .filter(copy -> copy.id().equals(id))
          .findFirst()
          .orElseThrow(() -> Problem.absent("copy", id));
    }
  }

  /** Reads a report that the user may see, with an entry in the trail. */
  <T> T reading(User user, UUID id, String action, UUID record, Function<Seen, T> work) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              var seen = seen(user, get(id));
              audit().record(user, action, record, seen.report().caseId());
              return work.apply(seen);
            });
  }

  /** Answers a report to the one who made or changed it just now. */
  Seen show(User user, UUID id) {
    return ground.transactions().in(user.scope(), () -> seen(user, get(id)));
  }

  /** Works under the lock of a case that the user sees. Throws once nobody in it has a name. */
  <T> T onCase(User user, UUID caseId, Function<CaseFile, T> work) {
    return cases.locking(
        user,
        caseId,
        file -> {
          file.requireNamed();
          return work.apply(file);
        });
  }

  /** Changes a report by one of its verbs, and says so in the trail. */
  void change(
      User user, UUID id, String action, BiFunction<CaseFile, CourtReport, CourtReport> verb) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              var caseId = whole(user, get(id));
              onCase(user, caseId, file -> save(user, action, verb.apply(file, get(id))));
            });
  }

  /** The report that corrects this one, or is to, whoever asks. */
  Optional<CourtReport> successor(CourtReport report) {
    return dao.successor(report.caseId(), report.id());
  }

  /** The same in a transaction of its own. */
  Optional<CourtReport> successorOf(Scope scope, CourtReport report) {
    return ground.transactions().in(scope, () -> successor(report));
  }

  /** The report whoever asks. */
  CourtReport get(Scope scope, UUID id) {
    return ground.transactions().in(scope, () -> get(id));
  }

  private CourtReport save(User user, String action, CourtReport changed) {
    if (!dao.update(changed)) {
      throw Problem.stale("report", changed.id());
    }
    audit().record(user, action, changed.id(), changed.caseId());
    return changed;
  }

  /** The case of a report that the user sees because they see the case. */
  private UUID whole(User user, CourtReport report) {
    if (!seen(user, report).whole()) {
      throw absent(report.id());
    }
    return report.caseId();
  }

  private Seen seen(User user, CourtReport report) {
    var file = cases.get(user.scope(), report.caseId());
    var all = copies.ofReport(report.id());
    if (cases.sees(user, file)) {
      return new Seen(report, file, true, all);
    }
    var theirs =
        all.stream()
            .filter(
                copy -> report.isReleased() && Matter.COURT_REPORT.isOpenTo(user, Extent.OF_COURT))
            .filter(copy -> copy.courtId().isPresent() && copy.courtId().equals(user.courtId()))
            .toList();
    if (theirs.isEmpty()) {
      throw absent(report.id());
    }
    return new Seen(report, file, false, theirs);
  }

  private CourtReport get(UUID id) {
    return dao.find(id).orElseThrow(() -> absent(id));
  }

  private AuditTrail audit() {
    return ground.audit();
  }

  private static Problem absent(UUID id) {
    return Problem.absent("report", id);
  }
}
