package org.contactcenter.report.court.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.incident.IncidentAmendment;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.report.court.Section;
import org.contactcenter.report.court.content.CopyContent.Added;
import org.contactcenter.report.court.content.CopyContent.Contact;
import org.contactcenter.report.court.content.CopyContent.Event;
import org.contactcenter.report.court.content.CopyContent.Late;
import org.contactcenter.report.court.content.CopyContent.Note;
import org.contactcenter.report.court.content.CopyContent.Recorded;
import org.contactcenter.report.court.content.CopyContent.Stay;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Course;
import org.contactcenter.visit.note.AmendedNote;
import org.contactcenter.visit.timetable.Side;

/** The part of a copy that is read from the record: visits, signed notes and incidents. */
record RecordMaker(ContentMaker maker) {

  Recorded recorded() {
    var visits = maker.dossier().visits();
    return new Recorded(
        maker.of(Section.VISITS, visits.stream().map(this::contact).toList()),
        maker.of(Section.NOTES, visits.stream().flatMap(this::notes).toList()),
        maker.of(Section.INCIDENTS, incidents()));
  }

  private Contact contact(VisitSheet sheet) {
    var visit = sheet.visit();
    var all = maker.gets(Section.ALL_TIMES);
    return new Contact(
        visit.time().start(),
        visit.type(),
        visit.leg(),
        visit.status(),
        by(visit.course()),
        sheet.held().map(Interval::length),
        Optional.of(visit.time()).filter(any -> all),
        sheet.held().filter(any -> all),
        stays(sheet),
        late(sheet),
        reason(sheet),
        maker.of(
            Section.STAFF, visit.supervisors().stream().map(maker.dossier()::staffName).toList()));
  }

  private static Optional<ByWhom> by(Course course) {
    return course.cancelledBy().or(course::noShowBy);
  }

  private List<Stay> stays(VisitSheet sheet) {
    if (maker.gets(Section.ALL_TIMES)) {
      return Passed.of(sheet.passages(), maker.dossier().family(), person -> true, true);
    }
    return maker.gets(Section.OWN_TIMES)
        ? Passed.of(sheet.passages(), maker.dossier().family(), maker::isReader, false)
        : List.of();
  }

  /** Of a side its own alone. */
  private List<Late> late(VisitSheet sheet) {
    var own = Hush.side(maker.to().reader());
    return Stream.of(Side.values())
        .filter(side -> maker.gets(Section.ALL_TIMES) || side == own)
        .flatMap(side -> sheet.lateness(side).map(minutes -> new Late(side, minutes)).stream())
        .filter(late -> late.count() > 0)
        .toList();
  }

  /** Why it did not go as planned; nothing more of a supported visit than that it did not. */
  private Optional<String> reason(VisitSheet sheet) {
    var course = sheet.visit().course();
    var told =
        Stream.of(course.reason(), course.explanation())
            .flatMap(Optional::stream)
            .filter(text -> !text.isBlank())
            .map(text -> maker.hush().from(text, Optional.of(sheet)))
            .toList();
    return maker.of(
        Section.REASONS,
        Optional.of(String.join("\n", told))
            .filter(text -> !text.isEmpty() && !sheet.isSupported()));
  }

  private Stream<Note> notes(VisitSheet sheet) {
    if (maker.dossier().isHeldBack(sheet) && !maker.gets(Section.HELD)) {
      return Stream.empty();
    }
    var withheld = maker.report().text().withheld();
    return sheet.notes().stream()
        .filter(each -> maker.gets(Section.WITHHELD_NOTES) || !withheld.contains(each.note().id()))
        .map(each -> note(sheet, each));
  }

  private Note note(VisitSheet sheet, AmendedNote each) {
    var note = each.note();
    return new Note(
        note.observedAt(),
        maker.gets(Section.ALL_TIMES),
        maker.hush().from(note.text(), Optional.of(sheet)),
        maker.staff(note.author()),
        note.signedAt().orElseThrow(),
        each.amendments().stream()
            .map(
                added ->
                    new Added(
                        maker.hush().from(added.text(), Optional.of(sheet)),
                        maker.staff(added.author()),
                        added.writtenAt()))
            .toList());
  }

  private List<Event> incidents() {
    return maker.dossier().incidents().stream()
        .filter(
            file ->
                maker.gets(Section.HELD) || !maker.dossier().held().contains(file.incident().id()))
        .map(this::incident)
        .toList();
  }

  private Event incident(IncidentFile file) {
    var told = file.incident().occurrence();
    var visit = maker.dossier().visitOf(file);
    var inWords = visit.filter(VisitSheet::isSupported).isEmpty();
    var review = maker.of(Section.REVIEWS, file.incident().outcome().conclusion());
    return new Event(
        told.occurredAt(),
        maker.gets(Section.ALL_TIMES),
        told.category(),
        told.severity(),
        inWords ? maker.hush().from(told.description(), visit) : "",
        inWords ? maker.hush().from(told.actionTaken(), visit) : "",
        inWords ? added(file, visit) : List.of(),
        review.filter(any -> inWords).map(text -> maker.hush().from(text, visit)));
  }

  /** What brought witnesses tells of them, and is not for a side. */
  private List<Added> added(IncidentFile file, Optional<VisitSheet> visit) {
    return file.amendments().stream()
        .filter(each -> !maker.to().reader().isOfASide() || !broughtWitnesses(file, each))
        .map(
            each ->
                new Added(
                    maker.hush().from(each.text(), visit),
                    maker.staff(each.author()),
                    each.writtenAt()))
        .toList();
  }

  private static boolean broughtWitnesses(IncidentFile file, IncidentAmendment added) {
    return file.witnesses().stream()
        .anyMatch(witness -> witness.amendmentId().filter(added.id()::equals).isPresent());
  }
}
