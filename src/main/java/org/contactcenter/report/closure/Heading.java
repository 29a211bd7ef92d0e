package org.contactcenter.report.closure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.contactcenter.report.paper.Letterhead;
import org.contactcenter.report.paper.Paper;
import org.contactcenter.report.paper.Words;

/**
 * What every letter says: who writes to whom, on what and when. It names nobody else.
 *
 * @param at when that happened of which the letter tells
 */
record Heading(
    Letterhead letterhead, ZoneId zone, String caseNumber, Instant at, Addressee addressee) {

  Words words() {
    return new Words(addressee.language(), zone);
  }

  boolean isToPerson() {
    return addressee.kind() == AddresseeKind.PERSON;
  }

  /** Whether it is for the family: one of them, or who speaks for one. */
  boolean isToFamily() {
    return isToPerson() || addressee.kind() == AddresseeKind.REPRESENTATIVE;
  }

  void open(Paper paper, Words words, String subject) {
    paper.right(words.date(at));
    paper.strong(addressee.name());
    addressee
        .theirNumber()
        .ifPresent(number -> paper.paragraph(words.text("closure.their-number", number)));
    paper.subject(subject);
    paper.paragraph(
        isToPerson()
            ? words.text("closure.to-person", addressee.name())
            : words.text("closure.to-referrer"));
    addressee
        .represents()
        .ifPresent(name -> paper.paragraph(words.text("closure.represents", name)));
  }

  void close(Paper paper, Words words) {
    paper.paragraph(words.text("closure.questions"));
    paper.paragraph(words.text("closure.regards"));
    paper.signatures(
        new Paper.Signatures(
            letterhead.name(),
            List.of(words.text("signatures.center")),
            words.text("signatures.signature"),
            words.text("signatures.date")));
  }
}
