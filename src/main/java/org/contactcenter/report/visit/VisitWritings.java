package org.contactcenter.report.visit;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentAmendment;
import org.contactcenter.incident.IncidentFile;
import org.contactcenter.incident.IncidentFiles;
import org.contactcenter.report.visit.VisitRecord.Amendment;
import org.contactcenter.report.visit.VisitRecord.Event;
import org.contactcenter.report.visit.VisitRecord.Note;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.note.AmendedNote;
import org.contactcenter.visit.note.NoteAmendment;
import org.contactcenter.visit.note.SignedNotes;

/**
 * What staff wrote of a visit: signed notes and submitted incidents, with the names of the authors.
 */
public final class VisitWritings {
  private final SignedNotes notes;
  private final IncidentFiles incidents;
  private final Members members;

  public VisitWritings(SignedNotes notes, IncidentFiles incidents, Members members) {
    this.notes = notes;
    this.incidents = incidents;
    this.members = members;
  }

  /**
   * As stored, of one visit.
   *
   * @param names of everyone on the staff who appears
   */
  record Shelf(List<AmendedNote> notes, List<IncidentFile> incidents, Map<UUID, String> names) {

    /** Only what this member of staff wrote. */
    Shelf by(UUID author) {
      return new Shelf(
          notes.stream().filter(each -> each.note().author().equals(author)).toList(),
          incidents.stream()
              .filter(each -> each.incident().authorship().reportedBy().equals(author))
              .toList(),
          names);
    }

    String name(UUID id) {
      return names.getOrDefault(id, "–");
    }

    /** Who wrote notes, without those of the team. */
    List<String> authorsBeside(List<UUID> team) {
      return notes.stream()
          .map(each -> each.note().author())
          .filter(Predicate.not(team::contains))
          .distinct()
          .map(this::name)
          .toList();
    }

    List<Note> printedNotes() {
      return notes.stream().map(this::printed).toList();
    }

    List<Event> printedIncidents() {
      return incidents.stream().map(this::printed).toList();
    }

    private Note printed(AmendedNote each) {
      var note = each.note();
      return new Note(
          note.observedAt(),
          note.text(),
          name(note.author()),
          note.signedAt().orElseThrow(),
          each.amendments().stream().map(this::printed).toList());
    }

    private Event printed(IncidentFile each) {
      var told = each.incident().occurrence();
      return new Event(
          told.occurredAt(),
          told.severity(),
          told.category(),
          told.description(),
          told.actionTaken(),
          each.amendments().stream().map(this::printed).toList());
    }

    private Amendment printed(NoteAmendment added) {
      return new Amendment(added.text(), name(added.author()), added.writtenAt());
    }

    private Amendment printed(IncidentAmendment added) {
      return new Amendment(added.text(), name(added.author()), added.writtenAt());
    }
  }

  Shelf of(Scope scope, Visit visit) {
    var written = notes.ofVisit(scope, visit.id());
    var happened = incidents.ofVisit(scope, visit.id());
    var staff =
        Stream.of(
                visit.supervisors().stream(),
                written.stream().map(each -> each.note().author()),
                written.stream()
                    .flatMap(each -> each.amendments().stream())
                    .map(NoteAmendment::author),
                happened.stream()
                    .flatMap(each -> each.amendments().stream())
                    .map(IncidentAmendment::author))
            .flatMap(ids -> ids)
            .distinct()
            .toList();
    return new Shelf(written, happened, names(scope, staff));
  }

  private Map<UUID, String> names(Scope scope, List<UUID> staff) {
    return members.findAll(scope, staff).stream()
        .collect(toMap(Member::accountId, Member::displayName));
  }
}
