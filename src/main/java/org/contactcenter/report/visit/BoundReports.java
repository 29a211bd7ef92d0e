package org.contactcenter.report.visit;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Binding;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Sheet;
import org.contactcenter.report.paper.Words;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/**
 * Prints the reports of many visits as one PDF: those that the reader may print one by one, each as
 * they would get it alone. Each is read, with its entry in the trail, when its turn comes.
 */
final class BoundReports {
  private static final int PAGE = 200;

  private final Visits visits;
  private final Cases cases;
  private final VisitReports reports;
  private final Letterheads letterheads;
  private final CaseTime time;

  BoundReports(
      Visits visits, Cases cases, VisitReports reports, Letterheads letterheads, CaseTime time) {
    this.visits = visits;
    this.cases = cases;
    this.reports = reports;
    this.letterheads = letterheads;
    this.time = time;
  }

  /** Which reports are bound, with what the PDF says of itself. */
  record Volume(User user, List<UUID> visitIds, Sheet sheet) {}

  /** Of all visits of a day. Throws a {@link Problem} {@code reports-none} where there is none. */
  Volume ofDay(User user, LocalDate day, Optional<Language> wanted) {
    var found = found(user, query(Optional.of(day), Optional.empty()));
    var words = words(user, wanted);
    return volume(user, found, words, words.date(day));
  }

  /** Of all visits of a case that the user may see; refused as {@link #ofDay} is. */
  Volume ofCase(User user, UUID caseId, Optional<Language> wanted) {
    var file = cases.find(user, caseId);
    var found = found(user, query(Optional.empty(), Optional.of(caseId)));
    var words = words(user, wanted);
    return volume(user, found, words, words.text("closure.reference", file.number()));
  }

  /** Writes the PDF, one report after the other. */
  void write(Volume volume, OutputStream out) {
    var language = volume.sheet().words().language();
    try (var binding = Binding.open(out, volume.sheet())) {
      for (var visitId : volume.visitIds()) {
        reports.bind(volume.user(), visitId, binding, language);
      }
    }
  }

  private static Visits.Query query(Optional<LocalDate> day, Optional<UUID> caseId) {
    return new Visits.Query(
        day, day, Optional.empty(), Optional.empty(), caseId, Optional.empty(), Optional.empty());
  }

  private List<UUID> found(User user, Visits.Query query) {
    var found = new ArrayList<UUID>();
    var after = Optional.<String>empty();
    do {
      var cursor = after.map(Cursor::decode);
      var page = visits.page(user, Matter.VISIT_REPORT, query, cursor, PAGE);
      page.items().stream().filter(VisitReports::isReportable).map(Visit::id).forEach(found::add);
      after = page.next();
    } while (after.isPresent());
    return List.copyOf(found);
  }

  private Words words(User user, Optional<Language> wanted) {
    var center = letterheads.center(user.scope());
    return new Words(wanted.orElse(center.language()), center.timeZone());
  }

  private Volume volume(User user, List<UUID> found, Words words, String reference) {
    if (found.isEmpty()) {
      throw Problem.rule("reports-none");
    }
    var title = new Paper.Title(words.text("bound.title"), reference, time.now());
    return new Volume(user, found, new Sheet(letterheads.of(user.scope()), title, words));
  }
}
