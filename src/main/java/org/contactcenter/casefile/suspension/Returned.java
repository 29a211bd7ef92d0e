package org.contactcenter.casefile.suspension;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.hit.VisitHit.Place;

/**
 * What became of a visit that a pause had cancelled and that still lies ahead.
 *
 * @param was where it was
 * @param again the visit in its stead, and {@code to} where that is
 * @param reasons what is in the way, where it cannot be
 */
public record Returned(
    UUID visitId,
    Place was,
    Outcome outcome,
    Optional<UUID> again,
    Optional<Place> to,
    List<Violation> reasons) {

  public Returned {
    reasons = List.copyOf(reasons);
  }

  /** What can become of it. */
  public enum Outcome {
    PUT_BACK,
    /** Something is in the way: a rule, or all that it could take is taken. */
    NOT_POSSIBLE,
    /** It was not chosen. */
    LEFT
  }

  public static Returned left(UUID visitId, Place was) {
    return new Returned(visitId, was, Outcome.LEFT, Optional.empty(), Optional.empty(), List.of());
  }

  public static Returned refused(UUID visitId, Place was, List<Violation> reasons) {
    return new Returned(
        visitId, was, Outcome.NOT_POSSIBLE, Optional.empty(), Optional.empty(), reasons);
  }

  public static Returned putBack(UUID visitId, Place was, UUID again, Place to) {
    return new Returned(
        visitId, was, Outcome.PUT_BACK, Optional.of(again), Optional.of(to), List.of());
  }

  /** The same without the visit in its stead, which a preview has taken back. */
  Returned previewed() {
    return new Returned(visitId, was, outcome, Optional.empty(), to, reasons);
  }
}
