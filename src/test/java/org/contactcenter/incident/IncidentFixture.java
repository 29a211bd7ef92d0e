package org.contactcenter.incident;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.incident.Incident.Authorship;
import org.contactcenter.incident.Occurrence.Category;
import org.contactcenter.incident.Occurrence.Severity;

/** Reports and incidents in any status, valid by default. */
final class IncidentFixture {
  static final UUID AUTHOR = UUID.randomUUID();
  static final Instant NOW = Instant.parse("2026-03-02T15:00:00Z");

  private IncidentFixture() {}

  static Report aReport(Optional<UUID> visitId) {
    var told =
        new Occurrence(Severity.SERIOUS, Category.THREAT, NOW, "He raised his fist.", "Parted.");
    return new Report(visitId, told, List.of());
  }

  static Incident aDraft(boolean bySupervisor) {
    var authorship = new Authorship(AUTHOR, bySupervisor, NOW, Optional.empty());
    var visit = Optional.of(UUID.randomUUID());
    return Incident.draft(UUID.randomUUID(), aReport(visit), authorship);
  }

  static Incident anIncident(IncidentStatus status) {
    var draft = aDraft(false);
    return switch (status) {
      case DRAFT -> draft;
      case OPEN -> draft.submit(NOW);
      case REVIEWED -> anIncident(IncidentStatus.OPEN).review("Clear.", AUTHOR, NOW);
      case CLOSED -> anIncident(IncidentStatus.REVIEWED).close(AUTHOR, NOW);
    };
  }
}
