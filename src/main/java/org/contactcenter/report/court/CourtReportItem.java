package org.contactcenter.report.court;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;

/**
 * A report as lists have it.
 *
 * @param caseId for who sees the case, as {@code author} and {@code dueOn}
 */
record CourtReportItem(
    UUID id,
    Optional<UUID> caseId,
    ReportStatus status,
    Optional<String> number,
    LocalDate from,
    LocalDate to,
    Optional<UUID> author,
    Optional<LocalDate> dueOn,
    Optional<Instant> releasedAt,
    Optional<UUID> replaces) {

  static CourtReportItem of(User user, CourtReport report) {
    var staff = user.courtId().isEmpty();
    return new CourtReportItem(
        report.id(),
        Optional.of(report.caseId()).filter(any -> staff),
        report.status(),
        report.release().number(),
        report.plan().period().fromDay(),
        report.plan().period().toDay(),
        Optional.of(report.author()).filter(any -> staff),
        report.plan().dueOn().filter(any -> staff),
        report.release().releasedAt(),
        report.succession().replaces());
  }
}
