package org.contactcenter.report.court.content;

import java.time.ZoneId;
import java.util.stream.Stream;
import org.contactcenter.report.court.content.CopyContent.Matter;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** One copy of a report to a court on paper; the cautionary note stands on each. */
record CourtPaper(CopyContent content, Stamp stamp, Words words) {
  private static final String NOTHING = "–";

  /** The PDF in the language of its reader; what people wrote stays in theirs. */
  static byte[] print(Letterhead letterhead, ZoneId zone, CopyContent content, Stamp stamp) {
    var words = new Words(content.to().language(), zone);
    var reference =
        words.text(
            "court.reference",
            stamp.number().orElseGet(() -> words.text("court.draft")),
            content.matter().caseNumber());
    var title = new Paper.Title(words.text("court.title"), reference, stamp.at());
    var paper = new CourtPaper(content, stamp, words);
    return Paper.print(letterhead, title, words, paper::write);
  }

  private void write(Paper paper) {
    open(paper);
    paper.section(words.text("court.matter"), matter());
    if (!content.people().isEmpty()) {
      paper.section(words.text("court.people"), people());
    }
    says(paper, "court.introduction", content.told().introduction());
    new AttendancePages(content, words).write(paper);
    new RecordPages(content, words).write(paper);
    says(paper, "court.summary", content.told().summary());
    answers(paper);
    if (!content.matter().recipients().isEmpty()) {
      var all = String.join("\n", content.matter().recipients());
      paper.section(words.text("court.recipients"), all);
    }
    paper.conclusion(words.text("caution.label"), content.matter().caution(), signatures());
  }

  private void open(Paper paper) {
    paper.title(words.text("court.title"), below());
    var made = stamp.number().isPresent() ? "court.released" : "court.unreleased";
    paper.quiet(words.text(made, words.dateTime(stamp.at())));
    stamp
        .replaced()
        .map(old -> words.text("court.replaces", old.number(), words.date(old.releasedOn())))
        .ifPresent(paper::strong);
    var to = content.to();
    var reader = words.text("incident.copy-name", words.of("copy", to.reader()), to.name());
    paper.strong(words.text("incident.copy", reader));
    if (to.reader().isOfASide()) {
      paper.quiet(words.text("incident.only-yours"));
    }
  }

  private String below() {
    var number =
        stamp
            .number()
            .map(given -> words.text("court.number", given))
            .orElseGet(() -> words.text("court.draft"));
    var matter = content.matter();
    return words.text("court.below", number, matter.caseNumber(), period(matter));
  }

  private Grid matter() {
    var matter = content.matter();
    var grid = Grid.facts();
    grid.fact(words.text("visit.case"), matter.caseNumber());
    matter.court().ifPresent(court -> grid.fact(words.text("court.asker"), court));
    matter.courtNumber().ifPresent(own -> grid.fact(words.text("court.their-number"), own));
    grid.fact(words.text("court.period"), period(matter));
    matter.author().ifPresent(author -> grid.fact(words.text("court.author"), author));
    return grid;
  }

  private String period(Matter matter) {
    return words.text("court.days", words.date(matter.from()), words.date(matter.to()));
  }

  private Grid people() {
    var grid = Grid.headed(words.texts("people.name", "people.role"), 5, 4);
    for (var someone : content.people()) {
      grid.row(someone.name().orElse(NOTHING), words.of("role", someone.role()));
    }
    return grid;
  }

  private void says(Paper paper, String heading, String text) {
    if (!text.isBlank()) {
      paper.section(words.text(heading), text);
    }
  }

  private void answers(Paper paper) {
    var answers = content.told().answers();
    if (answers.isEmpty()) {
      return;
    }
    var grid = Grid.headed(words.texts("court.question", "court.answer"), 4, 7);
    answers.forEach(each -> grid.row(each.question(), each.answer()));
    paper.section(words.text("court.answers"), grid);
  }

  private Paper.Signatures signatures() {
    var center = words.text("signatures.center");
    return new Paper.Signatures(
        words.text("signatures.section"),
        Stream.concat(content.matter().author().stream(), Stream.of(center)).toList(),
        words.text("signatures.signature"),
        words.text("signatures.date"));
  }
}
