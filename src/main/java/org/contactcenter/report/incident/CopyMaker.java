package org.contactcenter.report.incident;

import java.util.List;
import java.util.Optional;
import org.contactcenter.incident.IncidentAmendment;
import org.contactcenter.incident.Involvement;
import org.contactcenter.incident.Involvement.Part;
import org.contactcenter.incident.Notification;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.copy.Struck;
import org.contactcenter.report.incident.IncidentCopy.Addition;
import org.contactcenter.report.incident.IncidentCopy.Facts;
import org.contactcenter.report.incident.IncidentCopy.Handling;
import org.contactcenter.report.incident.IncidentCopy.Heard;
import org.contactcenter.report.incident.IncidentCopy.Held;
import org.contactcenter.report.incident.IncidentCopy.Review;
import org.contactcenter.report.incident.IncidentCopy.Someone;
import org.contactcenter.report.incident.IncidentCopy.Story;
import org.contactcenter.report.incident.IncidentCopy.Task;
import org.contactcenter.report.incident.IncidentCopy.Telling;

/**
 * Makes of an incident what one reader may have of it. {@link Section} decides on whole parts; of
 * those that a parent gets, this leaves out what concerns others: their injuries and names but the
 * children's, who bore witness, and whatever is {@link Struck}.
 */
record CopyMaker(CopyReader reader, IncidentSheets sheets, Family family, Struck struck) {

  Facts facts(String caseNumber) {
    var incident = sheets.file().incident();
    var told = incident.occurrence();
    var author = sheets.staffName(incident.authorship().reportedBy());
    return new Facts(
        caseNumber,
        incident.id(),
        told.category(),
        told.severity(),
        told.occurredAt(),
        incident.visitMeasure().filter(measure -> incident.isCritical()),
        Optional.of(author).filter(name -> reader.gets(Section.AUTHOR)),
        incident.authorship().submittedAt());
  }

  Story story() {
    var told = sheets.file().incident().occurrence();
    return new Story(
        of(Section.PEOPLE, people()),
        struck.from(told.description()),
        struck.from(told.actionTaken()),
        of(Section.WITNESSES, witnesses()),
        of(Section.AMENDMENTS, additions()));
  }

  Handling handling() {
    return new Handling(
        of(Section.TOLD, told()),
        review().filter(any -> reader.gets(Section.REVIEW)),
        of(Section.HOLDS, holds()),
        of(Section.FOLLOW_UPS, tasks()));
  }

  private <T> List<T> of(Section section, List<T> whole) {
    return reader.gets(section) ? whole : List.of();
  }

  private List<Someone> people() {
    return sheets.file().people().stream().filter(this::isShown).map(this::someone).toList();
  }

  /** A parent is not told who bore witness, but for what they bore themselves. */
  private boolean isShown(Involvement involved) {
    return !reader.kind().isParent()
        || involved.part() != Part.WITNESS
        || reader.is(involved.personId());
  }

  private Someone someone(Involvement involved) {
    var person = involved.personId();
    var open = !reader.kind().isParent() || reader.is(person) || family.isChild(person);
    return new Someone(
        family.name(person).filter(name -> open),
        family.role(person),
        involved.part(),
        involved.injury().filter(injury -> open).map(struck::from));
  }

  private List<Heard> witnesses() {
    return sheets.file().witnesses().stream()
        .map(each -> new Heard(sheets.name(each), each.role(), each.statement()))
        .toList();
  }

  private List<Addition> additions() {
    return sheets.file().amendments().stream()
        .filter(added -> !reader.kind().isParent() || !sheets.broughtWitnesses(added))
        .map(this::addition)
        .toList();
  }

  private Addition addition(IncidentAmendment added) {
    var author = Optional.of(sheets.staffName(added.author()));
    return new Addition(
        added.writtenAt(),
        author.filter(name -> reader.gets(Section.AUTHOR)),
        struck.from(added.text()));
  }

  private List<Telling> told() {
    return sheets.file().notifications().stream()
        .filter(told -> !reader.kind().isParent() || told.personId().filter(reader::is).isPresent())
        .map(told -> new Telling(whom(told), told.how(), told.notifiedAt()))
        .toList();
  }

  private String whom(Notification told) {
    return told.personId().flatMap(family::name).or(told::authority).orElse("–");
  }

  private Optional<Review> review() {
    var outcome = sheets.file().incident().outcome();
    return outcome
        .reviewedAt()
        .map(
            at ->
                new Review(
                    at,
                    outcome.reviewedBy().map(sheets::staffName).orElse("–"),
                    outcome.conclusion().orElse("")));
  }

  private List<Held> holds() {
    return sheets.holds().stream()
        .map(hold -> new Held(hold.authority(), hold.reason(), hold.placedAt(), hold.releasedAt()))
        .toList();
  }

  private List<Task> tasks() {
    return sheets.tasks().stream()
        .map(
            each ->
                new Task(
                    each.what().task(),
                    sheets.staffName(each.what().ownerId()),
                    each.what().dueOn(),
                    each.doneAt()))
        .toList();
  }
}
