package org.contactcenter.report.form;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/**
 * That somebody was at the center, for an employer or a court: dates and times of one person and
 * nothing else. It has no place for a case, another person or what was done.
 */
record AttendanceCertificate(
    Letterhead letterhead,
    Words words,
    String name,
    LocalDate from,
    LocalDate to,
    List<Attended> times,
    Instant printedAt) {
  private static final String NOTHING = "–";

  byte[] print() {
    var title = new Paper.Title(words.text("attendance.title"), name, printedAt);
    return Paper.print(letterhead, title, words, this::write);
  }

  private void write(Paper paper) {
    paper.right(words.date(printedAt));
    paper.subject(words.text("attendance.title"));
    paper.paragraph(words.text("attendance.opening", name, words.date(from), words.date(to)));
    paper.section(words.text("attendance.times"), grid());
    paper.signed(
        words.text("attendance.closing", times.size(), name),
        new Paper.Signatures(
            letterhead.name(),
            List.of(words.text("signatures.center")),
            words.text("signatures.signature"),
            words.text("signatures.date")));
  }

  private Grid grid() {
    var grid = Grid.headed(words.texts("visit.date", "people.in", "people.out"), 5, 3, 3);
    for (var time : times) {
      grid.row(
          words.day(time.from()),
          words.time(time.from()),
          time.until().map(until -> words.time(until, time.from())).orElse(NOTHING));
    }
    return grid;
  }
}
