package org.contactcenter.report.visit;

import java.util.List;
import org.contactcenter.report.paper.Cell;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;
import org.contactcenter.report.visit.VisitRecord.Amendment;
import org.contactcenter.report.visit.VisitRecord.Ending;
import org.contactcenter.report.visit.VisitRecord.Event;
import org.contactcenter.report.visit.VisitRecord.Note;

/** The second part of a visit's report: signed notes, incidents, and why it ended as it did. */
record VisitObservations(VisitRecord visit, Words words) {

  void write(Paper paper) {
    notes(paper, words.text("notes.section"));
    incidents(paper, words.text("incidents.section"));
    visit.endings().forEach(end -> paper.section(words.text("ending.section"), ending(end)));
  }

  private void notes(Paper paper, String heading) {
    if (visit.writings().notes().isEmpty()) {
      paper.section(heading, words.text("notes.none"));
    } else {
      paper.section(heading, notes());
    }
    visit.writings().onlyBy().ifPresent(name -> paper.quiet(words.text("notes.only-by", name)));
  }

  private Grid notes() {
    var titles = words.texts("notes.observed", "notes.text", "notes.signed");
    var grid = Grid.headed(titles, 1.4f, 7.1f, 2.6f);
    visit.writings().notes().forEach(note -> row(grid, note));
    return grid;
  }

  private void row(Grid grid, Note note) {
    var text = Cell.stack().paragraph(note.text());
    amend(text, note.amendments());
    var signed = note.author() + "\n" + words.dateTime(note.signedAt());
    grid.row(Cell.text(words.time(note.observedAt(), visit.day())), text, Cell.small(signed));
  }

  private void incidents(Paper paper, String heading) {
    if (visit.writings().incidents().isEmpty()) {
      paper.section(heading, words.text("incidents.none"));
      return;
    }
    var titles = words.texts("incidents.at", "incidents.what", "incidents.action");
    var grid = Grid.headed(titles, 1.4f, 5.5f, 4.2f);
    visit.writings().incidents().forEach(incident -> row(grid, incident));
    paper.section(heading, grid);
  }

  private void row(Grid grid, Event incident) {
    var kind =
        words.text(
            "incidents.kind",
            words.of("category", incident.category()),
            words.of("severity", incident.severity()));
    var what = Cell.stack().strong(kind).paragraph(incident.description());
    amend(what, incident.amendments());
    grid.row(
        Cell.text(words.time(incident.at(), visit.day())), what, Cell.text(incident.actionTaken()));
  }

  private Grid ending(Ending ending) {
    var grid = Grid.facts();
    grid.fact(words.text("ending.status"), words.of("ending", ending.what()));
    ending.at().ifPresent(at -> grid.fact(words.text("ending.at"), words.dateTime(at)));
    ending.by().ifPresent(by -> grid.fact(words.text("ending.by"), words.of("party", by)));
    ending.reason().ifPresent(reason -> grid.fact(words.text("ending.reason"), reason));
    return grid;
  }

  private void amend(Cell cell, List<Amendment> amendments) {
    for (var amendment : amendments) {
      var moment = words.dateTime(amendment.at());
      var label = words.text("notes.amendment", amendment.author(), moment);
      cell.label(label).paragraph(amendment.text());
    }
  }
}
