package org.contactcenter.report.visit;

import java.time.InstantSource;
import java.util.Optional;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.Language;
import org.contactcenter.core.User;
import org.contactcenter.report.paper.Letterheads;
import org.contactcenter.report.visit.VisitRecord.Head;
import org.contactcenter.report.visit.VisitRecord.Held;
import org.contactcenter.report.visit.VisitRecord.Staff;
import org.contactcenter.report.visit.VisitRecord.Writings;
import org.contactcenter.report.visit.VisitWritings.Shelf;
import org.contactcenter.visit.booking.Course;
import org.contactcenter.visit.booking.Visit;

/** Gathers what a report says from the features that keep it; who may ask is decided before. */
final class VisitRecords {
  private final CenterModule center;
  private final Letterheads letterheads;
  private final Cases cases;
  private final FamilyPresent family;
  private final VisitWritings writings;
  private final InstantSource clock;

  VisitRecords(
      CenterModule center,
      Cases cases,
      FamilyPresent family,
      VisitWritings writings,
      InstantSource clock) {
    this.center = center;
    this.letterheads = new Letterheads(center);
    this.cases = cases;
    this.family = family;
    this.writings = writings;
    this.clock = clock;
  }

  /** What is printed, and the language of the center. */
  record Sheet(VisitRecord visit, Language language) {}

  /**
   * As this user may read it: who does not see the case sees no more of what was written than their
   * own words, on paper as on the screen.
   */
  Sheet of(User user, Visit visit) {
    var scope = user.scope();
    var house = center.centers().of(scope);
    var file = cases.get(scope, visit.caseId());
    var all = writings.of(scope, visit);
    var seesAll = cases.sees(user, file);
    var shown = seesAll ? all : all.by(user.id());
    var record =
        new VisitRecord(
            letterheads.of(scope),
            house.timeZone(),
            head(user, visit, file),
            staff(visit, shown),
            family.at(scope, visit, house.dayOf(visit.time().start())),
            new Writings(
                shown.printedNotes(),
                shown.printedIncidents(),
                Optional.of(user.id()).filter(id -> !seesAll).map(shown::name)),
            Endings.of(visit, shown.incidents(), seesAll),
            clock.instant());
    return new Sheet(record, house.language());
  }

  private Head head(User user, Visit visit, CaseFile file) {
    return new Head(
        file.number(),
        visit.id(),
        visit.type(),
        visit.leg(),
        visit.status(),
        visit.time(),
        held(visit.course()),
        visit.roomId().map(id -> center.rooms().find(user.scope(), id).name()));
  }

  /** Empty for a visit that nobody began. */
  private static Optional<Held> held(Course course) {
    return course.startedAt().flatMap(start -> course.endedAt().map(end -> new Held(start, end)));
  }

  private static Staff staff(Visit visit, Shelf shown) {
    return new Staff(
        visit.supervisors().stream().map(shown::name).toList(),
        shown.authorsBeside(visit.supervisors()));
  }
}
