package org.contactcenter.report;

import com.lowagie.text.pdf.PdfPTable;
import java.util.stream.Stream;
import org.contactcenter.core.Language;

/** The report of one visit on paper: facts, signed notes, and the cautionary note always. */
final class VisitReport {
  private VisitReport() {}

  /** The PDF in this language; what people wrote stays in theirs. */
  static byte[] print(VisitRecord visit, Language language) {
    var words = new Words(language, visit.zone());
    var head = visit.head();
    var reference = words.text("visit.reference", head.caseNumber(), head.visitId().toString());
    var title = new Paper.Title(words.text("visit.title"), reference, visit.printedAt());
    return Paper.print(visit.letterhead(), title, words, paper -> write(paper, visit, words));
  }

  private static void write(Paper paper, VisitRecord visit, Words words) {
    paper.title(words.text("visit.title"), below(visit.head(), words));
    new VisitFacts(visit, words).write(paper);
    new VisitObservations(visit, words).write(paper);
    paper.whole(Blocks.box(words.text("caution.label"), words.text("caution.text")));
    paper.whole(words.text("signatures.section"), signatures(visit, words));
    paper.quiet(words.text("printed", words.dateTime(visit.printedAt())));
  }

  private static String below(VisitRecord.Head head, Words words) {
    return words.text(
        "visit.below",
        head.caseNumber(),
        words.of("visit-type", head.type()),
        words.day(head.planned().start()));
  }

  private static PdfPTable signatures(VisitRecord visit, Words words) {
    var signatories =
        Stream.concat(
                visit.staff().supervisors().stream(), Stream.of(words.text("signatures.center")))
            .toList();
    return Blocks.signatures(
        signatories, words.text("signatures.signature"), words.text("signatures.date"));
  }
}
