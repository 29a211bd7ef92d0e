package org.contactcenter.report.closure;

import java.util.List;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** The notice of a closure as a letter. */
record ClosureLetter(ClosureNotice notice, Words words) {

  /** The PDF in the language of its addressee. */
  static byte[] print(ClosureNotice notice) {
    var words = new Words(notice.addressee().language(), notice.zone());
    var reference = words.text("closure.reference", notice.caseNumber());
    var title = new Paper.Title(words.text("closure.title"), reference, notice.closedAt());
    var letter = new ClosureLetter(notice, words);
    return Paper.print(notice.letterhead(), title, words, letter::write);
  }

  private void write(Paper paper) {
    head(paper);
    paper.paragraph(
        words.text("closure.opening", notice.caseNumber(), words.date(notice.closedAt())));
    paper.section(words.text("closure.reason"), words.of("close-reason", notice.reason()));
    paper.section(words.text("closure.means"), words.text("closure.means-visits"));
    meaning().forEach(key -> paper.paragraph(words.text(key)));
    paper.paragraph(words.text("closure.questions"));
    paper.paragraph(words.text("closure.regards"));
    paper.signatures(
        new Paper.Signatures(
            notice.letterhead().name(),
            List.of(words.text("signatures.center")),
            words.text("signatures.signature"),
            words.text("signatures.date")));
  }

  private void head(Paper paper) {
    var addressee = notice.addressee();
    paper.right(words.date(notice.closedAt()));
    paper.strong(addressee.name());
    addressee
        .theirNumber()
        .ifPresent(number -> paper.paragraph(words.text("closure.their-number", number)));
    paper.subject(words.text("closure.subject", notice.caseNumber()));
    paper.paragraph(salutation());
  }

  private String salutation() {
    var addressee = notice.addressee();
    return addressee.kind() == AddresseeKind.PERSON
        ? words.text("closure.to-person", addressee.name())
        : words.text("closure.to-referrer");
  }

  private List<String> meaning() {
    return notice.addressee().kind() == AddresseeKind.PERSON
        ? List.of("closure.means-rights", "closure.means-again", "closure.means-file")
        : List.of("closure.means-again", "closure.means-report", "closure.means-file");
  }
}
