package org.contactcenter.incident;

import java.util.Optional;
import java.util.UUID;

/**
 * What part a person of the case had in an incident; one person may have several.
 *
 * @param injury how the person was hurt and what was done for it, of one who was
 */
public record Involvement(UUID personId, Part part, Optional<String> injury) {

  /** As whom the person was there. */
  public enum Part {
    INVOLVED,
    INJURED,
    WITNESS
  }

  /** One of whom no injury is told. */
  public Involvement(UUID personId, Part part) {
    this(personId, part, Optional.empty());
  }
}
