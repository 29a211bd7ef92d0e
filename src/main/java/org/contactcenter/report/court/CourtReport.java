package org.contactcenter.report.court;

import static org.contactcenter.report.court.ReportStatus.APPROVED;
import static org.contactcenter.report.court.ReportStatus.DISCARDED;
import static org.contactcenter.report.court.ReportStatus.DRAFT;
import static org.contactcenter.report.court.ReportStatus.RELEASED;
import static org.contactcenter.report.court.ReportStatus.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.mapper.Nested;

/**
 * A report to a court. Immutable: each verb returns the report as it will be, or throws a {@link
 * Problem} {@code report-<status>} where its status does not allow it.
 */
public record CourtReport(
    UUID id,
    UUID caseId,
    UUID author,
    Instant createdAt,
    ReportStatus status,
    @Nested Plan plan,
    @Nested AuthorsPart text,
    @Nested ReportCheck check,
    @Nested Release release,
    @Nested Succession succession,
    Optional<String> discardReason,
    int version) {

  /**
   * What it tells of, whose question it answers and by when.
   *
   * @param requestId the court's request that it meets once it is released
   */
  public record Plan(@Nested Period period, Optional<UUID> requestId, Optional<LocalDate> dueOn) {}

  /** Its number and who released it when; all parts are empty until then. */
  public record Release(
      Optional<String> number, Optional<UUID> releasedBy, Optional<Instant> releasedAt) {

    static final Release NONE = new Release(Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Which released report it corrects, and why. */
  public record Succession(Optional<UUID> replaces, Optional<String> replaceReason) {
    static final Succession NONE = new Succession(Optional.empty(), Optional.empty());
  }

  public CourtReport {
    if ((status == RELEASED) != release.number().isPresent()) {
      throw new IllegalArgumentException("released is what has a number: " + id);
    }
    if (check.approvedBy().filter(author::equals).isPresent()) {
      throw new IllegalArgumentException("approved by its own author: " + id);
    }
  }

  static CourtReport draft(
      UUID caseId, UUID author, Instant now, Plan plan, AuthorsPart text, Succession succession) {
    return new CourtReport(
        UUID.randomUUID(),
        caseId,
        author,
        now,
        DRAFT,
        plan,
        text,
        ReportCheck.NONE,
        Release.NONE,
        succession,
        Optional.empty(),
        1);
  }

  /** Throws a {@link Problem} {@code report-not-yours} for anyone but its author. */
  CourtReport edit(UUID editor, Plan newPlan, AuthorsPart newText) {
    requireAuthor(editor);
    if (status != DRAFT) {
      throw status.refusal();
    }
    return with(DRAFT, newPlan, newText, check, release, discardReason);
  }

  /** Throws a {@link Problem} {@code report-not-yours} for anyone but its author. */
  CourtReport submit(UUID submitter, String contentHash, Instant now) {
    requireAuthor(submitter);
    return become(SUBMITTED, check.submitted(contentHash, now));
  }

  /** Throws a {@link Problem} {@code report-own-approval} for its author. */
  CourtReport approve(UUID approver, Instant now) {
    if (author.equals(approver)) {
      throw Problem.rule("report-own-approval");
    }
    return become(APPROVED, check.approved(approver, now));
  }

  /** Back to its author, who may change it again. */
  CourtReport giveBack(String reason) {
    if (status == DRAFT) {
      throw status.refusal();
    }
    return become(DRAFT, check.returned(reason));
  }

  CourtReport discard(String reason) {
    requireNext(DISCARDED);
    return with(DISCARDED, plan, text, check, release, Optional.of(reason));
  }

  CourtReport release(String number, UUID by, Instant now) {
    requireNext(RELEASED);
    var released = new Release(Optional.of(number), Optional.of(by), Optional.of(now));
    return with(RELEASED, plan, text, check, released, discardReason);
  }

  boolean isReleased() {
    return status == RELEASED;
  }

  /** Throws a {@link Problem} unless its status allows that one to follow. */
  void requireNext(ReportStatus to) {
    if (!status.next().contains(to)) {
      throw status.refusal();
    }
  }

  private void requireAuthor(UUID user) {
    if (!author.equals(user)) {
      throw Problem.rule("report-not-yours");
    }
  }

  private CourtReport become(ReportStatus to, ReportCheck checked) {
    requireNext(to);
    return with(to, plan, text, checked, release, discardReason);
  }

  private CourtReport with(
      ReportStatus to,
      Plan newPlan,
      AuthorsPart newText,
      ReportCheck newCheck,
      Release newRelease,
      Optional<String> discarded) {
    return new CourtReport(
        id,
        caseId,
        author,
        createdAt,
        to,
        newPlan,
        newText,
        newCheck,
        newRelease,
        succession,
        discarded,
        version);
  }
}
