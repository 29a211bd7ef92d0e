package org.contactcenter.report.closure;

import java.util.List;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** The notice of a closure as a letter. */
record ClosureLetter(ClosureNotice notice, Words words) {

  /** The PDF in the language of its addressee. */
  static byte[] print(ClosureNotice notice) {
    var heading = notice.heading();
    var words = heading.words();
    var reference = words.text("closure.reference", heading.caseNumber());
    var title = new Paper.Title(words.text("closure.title"), reference, heading.at());
    var letter = new ClosureLetter(notice, words);
    return Paper.print(heading.letterhead(), title, words, letter::write);
  }

  private void write(Paper paper) {
    var heading = notice.heading();
    heading.open(paper, words, words.text("closure.subject", heading.caseNumber()));
    paper.paragraph(words.text("closure.opening", heading.caseNumber(), words.date(heading.at())));
    paper.section(words.text("closure.reason"), words.of("close-reason", notice.reason()));
    paper.section(words.text("closure.means"), words.text("closure.means-visits"));
    meaning().forEach(key -> paper.paragraph(words.text(key)));
    heading.close(paper, words);
  }

  private List<String> meaning() {
    return notice.heading().isToFamily()
        ? List.of("closure.means-rights", "closure.means-again", "closure.means-file")
        : List.of("closure.means-again", "closure.means-report", "closure.means-file");
  }
}
