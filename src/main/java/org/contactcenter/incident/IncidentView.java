package org.contactcenter.incident;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.incident.Notification.How;
import org.contactcenter.incident.pause.Pause;

/** What leaves of an incident. */
record IncidentView(
    UUID id,
    UUID caseId,
    String caseNumber,
    Optional<UUID> visitId,
    IncidentStatus status,
    @JsonUnwrapped What what,
    @JsonUnwrapped Course course,
    List<WitnessView> witnesses,
    Optional<VisitMeasure> visitMeasure,
    Optional<Standstill> visitPause,
    List<Told> notifications,
    List<Amendment> amendments,
    int version)
    implements Identified, Versioned {

  /** What happened, as it was reported. */
  record What(
      Occurrence.Severity severity,
      Occurrence.Category category,
      Instant occurredAt,
      List<Involvement> people,
      String description,
      String actionTaken) {
    static What of(Occurrence told, List<Involvement> people) {
      return new What(
          told.severity(),
          told.category(),
          told.occurredAt(),
          people,
          told.description(),
          told.actionTaken());
    }
  }

  /**
   * What became of it.
   *
   * @param reportBy until when the center wants it submitted
   */
  record Course(
      UUID reportedBy,
      Instant recordedAt,
      Instant reportBy,
      Optional<Instant> submittedAt,
      Optional<Review> review,
      Optional<Instant> closedAt) {
    static Course of(Incident incident, Duration within) {
      var authorship = incident.authorship();
      return new Course(
          authorship.reportedBy(),
          authorship.recordedAt(),
          incident.occurrence().occurredAt().plus(within),
          authorship.submittedAt(),
          Review.of(incident.outcome()),
          incident.outcome().closedAt());
    }
  }

  /** What a coordinator concluded. */
  record Review(Optional<String> conclusion, Optional<UUID> by, Instant at) {
    static Optional<Review> of(Incident.Outcome outcome) {
      return outcome
          .reviewedAt()
          .map(at -> new Review(outcome.conclusion(), outcome.reviewedBy(), at));
    }
  }

  /** That someone was told, and by whom. */
  record Told(
      UUID id, Optional<UUID> personId, Optional<String> authority, How how, Instant at, UUID by) {
    static Told of(Notification told) {
      return new Told(
          told.id(),
          told.personId(),
          told.authority(),
          told.how(),
          told.notifiedAt(),
          told.notifiedBy());
    }
  }

  /** What was added later, by whom and when. */
  record Amendment(UUID id, UUID author, String text, Instant writtenAt) {
    static Amendment of(IncidentAmendment added) {
      return new Amendment(added.id(), added.author(), added.text(), added.writtenAt());
    }
  }

  /** That the visit stood still because of it, and until when. */
  record Standstill(Instant pausedAt, UUID pausedBy, Optional<Instant> continuedAt) {
    static Standstill of(Pause pause) {
      return new Standstill(pause.pausedAt(), pause.pausedBy(), pause.continuedAt());
    }
  }

  /** What a file does not hold itself. */
  record Beside(String caseNumber, Duration within, List<WitnessView> witnesses) {}

  static IncidentView of(IncidentFile file, Beside beside) {
    var incident = file.incident();
    return new IncidentView(
        incident.id(),
        incident.caseId(),
        beside.caseNumber(),
        incident.visitId(),
        incident.status(),
        What.of(incident.occurrence(), file.people()),
        Course.of(incident, beside.within()),
        beside.witnesses(),
        incident.visitMeasure(),
        file.pause().map(Standstill::of),
        file.notifications().stream().map(Told::of).toList(),
        file.amendments().stream().map(Amendment::of).toList(),
        incident.version());
  }
}
