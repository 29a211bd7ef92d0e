package org.contactcenter.report.court;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Who looked at a report; all parts are empty until it is submitted.
 *
 * @param contentHash of all that the copies said when it was submitted
 * @param returnReason why it was last given back to its author
 */
public record ReportCheck(
    Optional<String> contentHash,
    Optional<Instant> submittedAt,
    Optional<UUID> approvedBy,
    Optional<Instant> approvedAt,
    Optional<String> returnReason) {

  static final ReportCheck NONE =
      new ReportCheck(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

  ReportCheck submitted(String hash, Instant at) {
    return new ReportCheck(
        Optional.of(hash), Optional.of(at), Optional.empty(), Optional.empty(), Optional.empty());
  }

  ReportCheck approved(UUID by, Instant at) {
    return new ReportCheck(
        contentHash, submittedAt, Optional.of(by), Optional.of(at), Optional.empty());
  }

  ReportCheck returned(String reason) {
    return new ReportCheck(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(reason));
  }
}
