package org.contactcenter.casefile.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;

/**
 * A decision that contact needs less help from now on, or more again.
 *
 * @param criteria what was held against it
 */
public record Step(
    UUID id,
    UUID caseId,
    Stage fromStage,
    Stage toStage,
    LocalDate decidedOn,
    @Json List<Criterion> criteria,
    String reason,
    UUID decidedBy,
    Instant recordedAt) {

  public Step {
    criteria = List.copyOf(criteria);
  }

  /** A condition of going on, and whether it is met. */
  public record Criterion(String text, boolean met) {}

  /** What the one who decides tells. */
  public record Decision(
      Stage toStage, LocalDate decidedOn, List<Criterion> criteria, String reason) {

    public Decision {
      criteria = List.copyOf(criteria);
    }

    boolean meetsAll() {
      return !criteria.isEmpty() && criteria.stream().allMatch(Criterion::met);
    }
  }
}
