package org.contactcenter.incident;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.incident.witness.Witness;

/**
 * What leaves of a witness.
 *
 * @param amendmentId what the witness came with, where it was after the report was submitted
 * @param reach how to reach them; only where one incident is read, by whoever may know it
 */
record WitnessView(
    UUID id,
    Optional<UUID> amendmentId,
    Optional<UUID> staffId,
    Optional<String> name,
    Optional<String> role,
    Optional<String> reach,
    String statement) {

  /** Opens how to reach a witness, or does not. */
  interface Reach {
    Optional<String> of(Witness witness);
  }

  static WitnessView of(Witness witness, Reach reach) {
    return new WitnessView(
        witness.id(),
        witness.amendmentId(),
        witness.staffId(),
        witness.name(),
        witness.role(),
        reach.of(witness),
        witness.statement());
  }
}
