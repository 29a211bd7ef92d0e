package org.contactcenter.report.visit;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Binding;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Sheet;
import org.contactcenter.report.paper.Words;

/** The report of one visit on paper: facts, signed notes, and the cautionary note always. */
final class VisitReport {
  private VisitReport() {}

  /** The PDF in this language; what people wrote stays in theirs. */
  static byte[] print(VisitRecord visit, Language language) {
    var sheet = sheet(visit, language);
    return Paper.print(sheet.letterhead(), sheet.title(), sheet.words(), content(visit, language));
  }

  /** The same as one of several in a binding. */
  static void bind(Binding binding, VisitRecord visit, Language language) {
    var head = visit.head();
    var words = new Words(language, visit.zone());
    var planned = head.planned();
    var name =
        words.text(
            "bound.name",
            words.date(planned.start()),
            words.times(planned.start(), planned.end()),
            head.caseNumber());
    binding.add(sheet(visit, language), name, content(visit, language));
  }

  private static Sheet sheet(VisitRecord visit, Language language) {
    var words = new Words(language, visit.zone());
    var head = visit.head();
    var reference = words.text("visit.reference", head.caseNumber(), head.visitId().toString());
    var title = new Paper.Title(words.text("visit.title"), reference, visit.printedAt());
    return new Sheet(visit.letterhead(), title, words);
  }

  private static Consumer<Paper> content(VisitRecord visit, Language language) {
    var words = new Words(language, visit.zone());
    return paper -> write(paper, visit, words);
  }

  private static void write(Paper paper, VisitRecord visit, Words words) {
    paper.title(words.text("visit.title"), below(visit.head(), words));
    paper.quiet(words.text("printed", words.dateTime(visit.printedAt())));
    new VisitFacts(visit, words).write(paper);
    new VisitObservations(visit, words).write(paper);
    paper.conclusion(
        words.text("caution.label"), words.text("caution.text"), signatures(visit, words));
  }

  private static String below(VisitRecord.Head head, Words words) {
    return words.text(
        "visit.below",
        head.caseNumber(),
        VisitFacts.kind(head, words),
        words.day(head.planned().start()));
  }

  private static Paper.Signatures signatures(VisitRecord visit, Words words) {
    var center = words.text("signatures.center");
    return new Paper.Signatures(
        words.text("signatures.section"),
        Stream.concat(visit.staff().supervisors().stream(), Stream.of(center)).toList(),
        words.text("signatures.signature"),
        words.text("signatures.date"));
  }
}
