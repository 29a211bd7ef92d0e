package org.contactcenter.incident;

import static org.contactcenter.incident.IncidentStatus.CLOSED;
import static org.contactcenter.incident.IncidentStatus.DRAFT;
import static org.contactcenter.incident.IncidentStatus.OPEN;
import static org.contactcenter.incident.IncidentStatus.REVIEWED;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One incident of a case. Immutable: each verb returns the incident as it will be, or throws a
 * {@link Problem} {@code incident-<status>} where its status does not allow it.
 */
public record Incident(
    UUID id,
    UUID caseId,
    Optional<UUID> visitId,
    Optional<VisitMeasure> visitMeasure,
    IncidentStatus status,
    @Nested Occurrence occurrence,
    @Nested Authorship authorship,
    @Nested Outcome outcome,
    int version) {

  /**
   * Who reported it, and when.
   *
   * @param bySupervisor whether the author wrote as a supervisor of the visit, who sees no other
   *     incident of the case
   */
  public record Authorship(
      UUID reportedBy, boolean bySupervisor, Instant recordedAt, Optional<Instant> submittedAt) {

    Authorship submitted(Instant now) {
      return new Authorship(reportedBy, bySupervisor, recordedAt, Optional.of(now));
    }
  }

  /** What the coordinators made of it; all parts are empty at first. */
  public record Outcome(
      Optional<String> conclusion,
      Optional<UUID> reviewedBy,
      Optional<Instant> reviewedAt,
      Optional<UUID> closedBy,
      Optional<Instant> closedAt) {

    static final Outcome NONE =
        new Outcome(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    Outcome reviewed(String words, UUID by, Instant at) {
      return new Outcome(Optional.of(words), Optional.of(by), Optional.of(at), closedBy, closedAt);
    }

    Outcome closed(UUID by, Instant at) {
      return new Outcome(conclusion, reviewedBy, reviewedAt, Optional.of(by), Optional.of(at));
    }
  }

  public Incident {
    if ((status == DRAFT) == authorship.submittedAt().isPresent()) {
      throw new IllegalArgumentException("submitted is what is no draft: " + id);
    }
    if (status.compareTo(REVIEWED) >= 0 != outcome.conclusion().isPresent()) {
      throw new IllegalArgumentException("reviewed is what has a conclusion: " + id);
    }
    if ((status == CLOSED) != outcome.closedAt().isPresent()) {
      throw new IllegalArgumentException("closed is what someone closed: " + id);
    }
  }

  static Incident draft(UUID caseId, Report report, Authorship authorship) {
    return new Incident(
        UUID.randomUUID(),
        caseId,
        report.visitId(),
        report.measure(),
        DRAFT,
        report.occurrence(),
        authorship,
        Outcome.NONE,
        1);
  }

  public boolean isDraft() {
    return status == DRAFT;
  }

  public boolean isCritical() {
    return occurrence.severity() == Occurrence.Severity.CRITICAL;
  }

  boolean isBy(UUID user) {
    return authorship.reportedBy().equals(user);
  }

  /** Who wrote it as a supervisor of the visit cannot take the visit away. */
  Incident edit(UUID editor, Report report) {
    requireDraftOf(editor);
    if (authorship.bySupervisor() && report.visitId().isEmpty()) {
      throw Problem.field("visitId", "required");
    }
    return new Incident(
        id,
        caseId,
        report.visitId(),
        report.measure(),
        status,
        report.occurrence(),
        authorship,
        outcome,
        version);
  }

  /** Throws a {@link Problem} that names what is not told yet. */
  Incident submit(Instant now) {
    if (status == DRAFT) {
      occurrence.requireWhole();
    }
    return become(OPEN, authorship.submitted(now), outcome);
  }

  Incident review(String conclusion, UUID by, Instant now) {
    return become(REVIEWED, authorship, outcome.reviewed(conclusion, by, now));
  }

  Incident close(UUID by, Instant now) {
    return become(CLOSED, authorship, outcome.closed(by, now));
  }

  /** Nobody but its author changes a word of a draft. */
  void requireDraftOf(UUID user) {
    if (status != DRAFT || !isBy(user)) {
      throw status.refusal();
    }
  }

  /** Once submitted it takes amendments, to the last. */
  public void requireSubmitted() {
    if (status == DRAFT) {
      throw status.refusal();
    }
  }

  /** Once submitted and until closed it takes notifications and tasks. */
  public void requireOngoing() {
    if (status == DRAFT || status == CLOSED) {
      throw status.refusal();
    }
  }

  private Incident become(IncidentStatus to, Authorship origin, Outcome result) {
    if (!status.next().contains(to)) {
      throw status.refusal();
    }
    return new Incident(id, caseId, visitId, visitMeasure, to, occurrence, origin, result, version);
  }
}
