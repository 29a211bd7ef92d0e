package org.contactcenter.report.court.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.contactcenter.report.court.content.CopyContent.Added;
import org.contactcenter.report.court.content.CopyContent.Event;
import org.contactcenter.report.court.content.CopyContent.Note;
import org.contactcenter.report.paper.Cell;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** What staff wrote down: signed notes and incidents, each with what was added later. */
record RecordPages(CopyContent content, Words words) {

  void write(Paper paper) {
    var notes = content.recorded().notes();
    if (!notes.isEmpty()) {
      paper.section(words.text("notes.section"), notes(notes));
    }
    var incidents = content.recorded().incidents();
    if (incidents.isEmpty()) {
      paper.section(words.text("incidents.section"), words.text("court.no-incidents"));
    } else {
      paper.section(words.text("incidents.section"), incidents(incidents));
    }
  }

  private Grid notes(List<Note> notes) {
    var titles = words.texts("notes.observed", "notes.text", "notes.signed");
    var grid = Grid.headed(titles, 2, 6.8f, 2.3f);
    for (var note : notes) {
      var text = Cell.stack().paragraph(note.text());
      note.added().forEach(added -> add(text, added));
      var signed = signed(note.author(), note.signedAt(), note.timed());
      grid.row(Cell.small(moment(note.at(), note.timed())), text, Cell.small(signed));
    }
    return grid;
  }

  private Grid incidents(List<Event> incidents) {
    var titles = words.texts("incidents.at", "incidents.what", "incidents.action");
    var grid = Grid.headed(titles, 2, 5.3f, 3.8f);
    for (var incident : incidents) {
      var action = Cell.stack().paragraph(incident.action());
      incident
          .review()
          .ifPresent(review -> action.label(words.text("incident.review")).paragraph(review));
      var when = moment(incident.at(), incident.timed());
      grid.row(Cell.small(when), what(incident), action);
    }
    return grid;
  }

  private Cell what(Event incident) {
    var kind =
        words.text(
            "incidents.kind",
            words.of("category", incident.category()),
            words.of("severity", incident.severity()));
    var cell = Cell.stack().strong(kind).paragraph(incident.what());
    incident.added().forEach(added -> add(cell, added));
    return cell;
  }

  private void add(Cell cell, Added added) {
    var day = words.date(added.at());
    var label =
        added
            .author()
            .map(author -> words.text("notes.amendment", author, day))
            .orElseGet(() -> words.text("court.added", day));
    cell.label(label).paragraph(added.text());
  }

  /** The hour of a note may be that at which the other side came, or left. */
  private String moment(Instant at, boolean timed) {
    return timed ? words.dateTime(at) : words.date(at);
  }

  private String signed(Optional<String> author, Instant at, boolean timed) {
    return author.map(name -> name + "\n").orElse("") + moment(at, timed);
  }
}
