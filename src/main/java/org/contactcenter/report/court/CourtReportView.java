package org.contactcenter.report.court;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.report.court.wording.Hint;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.timetable.Side;

/**
 * A report as it leaves. A court's liaison is told which report it is and of their own copy; the
 * rest is for who sees the case.
 */
record CourtReportView(
    @JsonUnwrapped Head head, @JsonUnwrapped Inside inside, @JsonUnwrapped Course course)
    implements Identified, Versioned {

  @Override
  public UUID id() {
    return head.id();
  }

  @Override
  public int version() {
    return head.version();
  }

  /**
   * Which report it is.
   *
   * @param replacedBy the report that corrects it, or is to
   */
  record Head(
      UUID id,
      ReportStatus status,
      Optional<String> number,
      LocalDate from,
      LocalDate to,
      Optional<Instant> releasedAt,
      Optional<UUID> replaces,
      Optional<UUID> replacedBy,
      List<CopyView> copies,
      int version) {}

  /**
   * What it is made of.
   *
   * @param hints words of the author that may be opinions; nothing is refused for them
   * @param facts what is recorded of the period by now, until the report is released
   */
  record Inside(
      Optional<UUID> caseId,
      Optional<UUID> author,
      Optional<Instant> createdAt,
      Optional<UUID> requestId,
      Optional<LocalDate> dueOn,
      Optional<String> introduction,
      Optional<String> summary,
      Optional<List<AuthorsPart.Answer>> answers,
      Optional<List<UUID>> withheldNotes,
      Optional<List<Hint>> hints,
      Optional<Facts> facts) {}

  /** What was done with it. */
  record Course(
      Optional<Instant> submittedAt,
      Optional<UUID> approvedBy,
      Optional<Instant> approvedAt,
      Optional<String> returnReason,
      Optional<UUID> releasedBy,
      Optional<String> replaceReason,
      Optional<String> discardReason) {}

  /**
   * A copy and where it is.
   *
   * @param name of the reader as the copy has it, once released
   * @param sha256 of the PDF, in hexadecimal digits, once released
   * @param pdf the path to fetch it at; before the release it answers a draft
   */
  record CopyView(
      UUID id,
      Reader reader,
      Optional<UUID> personId,
      Optional<UUID> representativeId,
      Optional<UUID> courtId,
      Language language,
      Optional<String> name,
      Optional<String> sha256,
      String pdf) {}

  /** The visits of the period in figures. */
  record Facts(
      int planned,
      int held,
      int endedEarly,
      int open,
      List<Count> cancelled,
      List<Count> noShows,
      List<Late> late,
      long minutes) {}

  record Count(ByWhom by, int count) {}

  record Late(Side side, int count) {}
}
