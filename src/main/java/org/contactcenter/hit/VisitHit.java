package org.contactcenter.hit;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A visit that is hit, for those who may see it: where and when it is, and what becomes of it.
 *
 * @param caseNumber the number by which people call its case; told last, of all that are hit at
 *     once
 * @param to where it moves, or could move
 * @param refusal the code of the rule, or of what is taken, that speaks against what was chosen
 */
public record VisitHit(
    UUID visitId,
    UUID caseId,
    Optional<String> caseNumber,
    @JsonUnwrapped Place place,
    List<Misfit> reasons,
    Outcome outcome,
    Optional<Place> to,
    Optional<String> refusal) {

  public VisitHit {
    reasons = List.copyOf(reasons);
  }

  VisitHit numbered(Optional<String> number) {
    return new VisitHit(visitId, caseId, number, place, reasons, outcome, to, refusal);
  }

  /** When, where and with whom. */
  public record Place(
      Instant startsAt, Instant endsAt, Optional<UUID> roomId, List<UUID> supervisorIds) {
    public Place {
      supervisorIds = List.copyOf(supervisorIds);
    }
  }

  /** What becomes of a visit. */
  public enum Outcome {
    /** Nothing was chosen, or it could not be done. */
    UNDECIDED,
    MOVED,
    CANCELLED
  }

  @JsonIgnore
  public boolean isDecided() {
    return outcome != Outcome.UNDECIDED;
  }
}
