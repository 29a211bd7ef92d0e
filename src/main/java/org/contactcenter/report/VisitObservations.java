package org.contactcenter.report;

import org.contactcenter.report.VisitRecord.Ending;
import org.contactcenter.report.VisitRecord.Note;
import org.contactcenter.report.VisitRecord.Occurrence;

/** The second part of a visit's report: signed notes, incidents, and why it ended as it did. */
record VisitObservations(VisitRecord visit, Words words) {

  void write(Paper paper) {
    notes(paper, words.text("notes.section"));
    incidents(paper, words.text("incidents.section"));
    visit.endings().forEach(end -> paper.section(words.text("ending.section"), ending(end)));
  }

  private void notes(Paper paper, String heading) {
    if (visit.notes().isEmpty()) {
      paper.section(heading, words.text("notes.none"));
      return;
    }
    var titles = words.texts("notes.observed", "notes.text", "notes.signed");
    var grid = Grid.headed(titles, 1.4f, 7.1f, 2.6f);
    visit.notes().forEach(note -> row(grid, note));
    paper.section(heading, grid);
  }

  private void row(Grid grid, Note note) {
    var text = Blocks.stack(Blocks.paragraph(note.text(), Ink.BODY, 0, 2));
    for (var amendment : note.amendments()) {
      var moment = words.dateTime(amendment.at());
      var label = words.text("notes.amendment", amendment.author(), moment);
      text.addElement(Blocks.paragraph(label, Ink.LABEL, 5, 1));
      text.addElement(Blocks.paragraph(amendment.text(), Ink.BODY, 0, 2));
    }
    var signed = note.author() + "\n" + words.dateTime(note.signedAt());
    grid.row(
        Blocks.cell(words.time(note.observedAt(), visit.day()), Ink.BODY),
        text,
        Blocks.cell(signed, Ink.SMALL));
  }

  private void incidents(Paper paper, String heading) {
    if (visit.incidents().isEmpty()) {
      paper.section(heading, words.text("incidents.none"));
      return;
    }
    var titles = words.texts("incidents.at", "incidents.what", "incidents.action");
    var grid = Grid.headed(titles, 1.4f, 5.5f, 4.2f);
    visit.incidents().forEach(incident -> row(grid, incident));
    paper.section(heading, grid);
  }

  private void row(Grid grid, Occurrence incident) {
    var kind =
        words.text(
            "incidents.kind",
            words.of("category", incident.category()),
            words.of("severity", incident.severity()));
    var what = Blocks.stack(Blocks.paragraph(kind, Ink.STRONG, 0, 1));
    what.addElement(Blocks.paragraph(incident.description(), Ink.BODY, 0, 2));
    grid.row(
        Blocks.cell(words.time(incident.at(), visit.day()), Ink.BODY),
        what,
        Blocks.cell(incident.actionTaken(), Ink.BODY));
  }

  private Grid ending(Ending ending) {
    var grid = Grid.facts();
    grid.fact(words.text("ending.status"), words.of("visit-status", ending.what()));
    ending.at().ifPresent(at -> grid.fact(words.text("ending.at"), words.dateTime(at)));
    ending.by().ifPresent(by -> grid.fact(words.text("ending.by"), words.of("party", by)));
    ending.reason().ifPresent(reason -> grid.fact(words.text("ending.reason"), reason));
    return grid;
  }
}
