package org.contactcenter.report.closure;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.contactcenter.report.paper.Letterhead;

/**
 * What the written notice of a closure says to one addressee. It names nobody else, and has no
 * place for the summary: a letter to one side must not tell it anything of the other.
 */
record ClosureNotice(
    Letterhead letterhead,
    ZoneId zone,
    String caseNumber,
    Instant closedAt,
    Enum<?> reason,
    Addressee addressee) {

  /**
   * Whom the letter is for.
   *
   * @param theirNumber the number the addressee knows the matter by, such as the court's
   */
  record Addressee(Kind kind, String name, Optional<String> theirNumber) {}

  /** A party of the case, or whoever sent the family. */
  enum Kind {
    PERSON,
    REFERRER
  }
}
