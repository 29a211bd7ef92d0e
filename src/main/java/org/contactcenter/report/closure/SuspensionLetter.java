package org.contactcenter.report.closure;

import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** The notice of a pause as a letter. */
record SuspensionLetter(SuspensionNotice notice, Words words) {

  /** The PDF in the language of its addressee. */
  static byte[] print(SuspensionNotice notice) {
    var heading = notice.heading();
    var words = heading.words();
    var reference = words.text("closure.reference", heading.caseNumber());
    var title = new Paper.Title(words.text("suspension.title"), reference, heading.at());
    var letter = new SuspensionLetter(notice, words);
    return Paper.print(heading.letterhead(), title, words, letter::write);
  }

  private void write(Paper paper) {
    var heading = notice.heading();
    heading.open(paper, words, words.text("suspension.subject", heading.caseNumber()));
    paper.paragraph(
        words.text("suspension.opening", heading.caseNumber(), words.date(heading.at())));
    paper.section(words.text("closure.means"), words.text("suspension.means-visits"));
    paper.paragraph(words.text("suspension.means-rights"));
    notice.conditions().ifPresent(told -> paper.section(words.text("suspension.conditions"), told));
    paper.section(words.text("suspension.review"), review());
    paper.paragraph(
        words.text(heading.isToFamily() ? "suspension.means-told" : "suspension.means-report"));
    heading.close(paper, words);
  }

  private String review() {
    return notice
        .reviewOn()
        .map(day -> words.text("suspension.review-on", words.date(day)))
        .orElseGet(() -> words.text("suspension.review-open"));
  }
}
