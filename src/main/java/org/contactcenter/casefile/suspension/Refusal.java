package org.contactcenter.casefile.suspension;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** A child did not want to meet. It was not forced; what was done instead is written down. */
public record Refusal(
    UUID id, UUID caseId, @Nested Account account, UUID recordedBy, Instant recordedAt) {

  /**
   * What the one who was there tells.
   *
   * @param words of the child's own
   * @param response what was done
   * @param wouldHarm whether going on would harm the child: then the case is paused (SVN 18.3)
   */
  public record Account(
      UUID childId, Instant refusedAt, Optional<String> words, String response, boolean wouldHarm) {

    Account at(Instant fact) {
      return new Account(childId, fact, words, response, wouldHarm);
    }
  }
}
