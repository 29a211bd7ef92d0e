package org.contactcenter.report.court.due;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.jdbi.v3.json.Json;

/**
 * A court or agency asks for a report on a case.
 *
 * @param orderId the order in which it asks
 * @param dueOn the last day of its time
 * @param metBy the released report that names it; of several the latest
 * @param escalatedAt when it was found overdue
 */
public record ReportRequest(
    UUID id,
    UUID caseId,
    Optional<UUID> orderId,
    LocalDate requestedOn,
    LocalDate dueOn,
    @Json List<String> questions,
    UUID recordedBy,
    Instant recordedAt,
    Optional<Instant> escalatedAt,
    Optional<String> withdrawReason,
    Optional<Instant> withdrawnAt,
    Optional<UUID> metBy) {

  /** As it is entered. */
  record Entry(
      Optional<UUID> orderId,
      Optional<LocalDate> requestedOn,
      LocalDate dueOn,
      List<String> questions) {}

  public ReportRequest {
    questions = List.copyOf(questions);
  }

  /** Throws a {@link Problem} {@code report-request-withdrawn} once it is. */
  ReportRequest requireStanding() {
    if (withdrawnAt.isPresent()) {
      throw Problem.rule("report-request-withdrawn");
    }
    return this;
  }

  /** Throws a {@link Problem} {@code report-request-met} besides. */
  ReportRequest requireOpen() {
    if (metBy.isPresent()) {
      throw Problem.rule("report-request-met");
    }
    return requireStanding();
  }
}
