package org.contactcenter.report.form;

import java.time.Instant;
import java.util.List;
import org.contactcenter.consent.text.TextVersion;
import org.contactcenter.report.paper.Grid;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/** A text to be signed on paper by one person, word for word as it is in force. */
record SignedText(
    Letterhead letterhead,
    Words words,
    String caseNumber,
    String name,
    TextVersion text,
    Instant printedAt) {

  byte[] print() {
    var title = new Paper.Title(heading(), words.text("form.reference", caseNumber), printedAt);
    return Paper.print(letterhead, title, words, this::write);
  }

  /** The first line of the text is its title. */
  private String heading() {
    return text.body().lines().findFirst().orElse("");
  }

  private void write(Paper paper) {
    paper.title(heading(), words.text("form.version", text.version()));
    paper.section(words.text("form.who"), facts());
    var lines = text.body().lines().skip(1).filter(each -> !each.isBlank()).toList();
    var last = Math.max(lines.size() - 1, 0);
    paper.section(words.text("form.text"), lines.stream().limit(last));
    paper.signed(lines.isEmpty() ? heading() : lines.get(last), signatures());
  }

  private Paper.Signatures signatures() {
    return new Paper.Signatures(
        words.text("form.signing"),
        List.of(name, words.text("signatures.center")),
        words.text("signatures.signature"),
        words.text("signatures.date"));
  }

  private Grid facts() {
    var facts = Grid.facts();
    facts.fact(words.text("people.name"), name);
    facts.fact(words.text("visit.case"), caseNumber);
    return facts;
  }
}
