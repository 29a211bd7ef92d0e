package org.contactcenter.report.incident;

import java.util.List;
import org.contactcenter.report.incident.IncidentCopy.Reader;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** One copy of the report of an incident on paper. */
final class IncidentReport {
  private IncidentReport() {}

  /** The PDF in the reader's language; what people wrote stays in theirs. */
  static byte[] print(IncidentCopy copy) {
    var words = new Words(copy.reader().language(), copy.zone());
    var facts = copy.facts();
    var reference =
        words.text("incident.reference", facts.caseNumber(), facts.incidentId().toString());
    var title = new Paper.Title(words.text("incident.title"), reference, copy.reader().printedAt());
    return Paper.print(copy.letterhead(), title, words, paper -> write(paper, copy, words));
  }

  private static void write(Paper paper, IncidentCopy copy, Words words) {
    var facts = copy.facts();
    paper.title(
        words.text("incident.title"),
        words.text("incident.below", facts.caseNumber(), words.day(facts.at())));
    paper.quiet(words.text("printed", words.dateTime(copy.reader().printedAt())));
    paper.strong(words.text("incident.copy", reader(copy.reader(), words)));
    if (copy.reader().kind().isParent()) {
      paper.quiet(words.text("incident.only-yours"));
    }
    new IncidentStory(copy, words).write(paper);
    new IncidentHandling(copy, words).write(paper);
    conclude(paper, copy.reader(), words);
  }

  private static String reader(Reader reader, Words words) {
    var kind = words.of("copy", reader.kind());
    return reader.name().map(name -> words.text("incident.copy-name", kind, name)).orElse(kind);
  }

  private static void conclude(Paper paper, Reader reader, Words words) {
    if (Section.CAUTION.goesTo(reader.kind())) {
      paper.conclusion(
          words.text("caution.label"), words.text("incident.caution"), signatures(words));
    } else {
      paper.signatures(signatures(words));
    }
  }

  private static Paper.Signatures signatures(Words words) {
    return new Paper.Signatures(
        words.text("signatures.section"),
        List.of(words.text("signatures.center")),
        words.text("signatures.signature"),
        words.text("signatures.date"));
  }
}
