package org.contactcenter.incident;

import java.util.UUID;

/** What part a person of the case had in an incident; one person may have several. */
public record Involvement(UUID personId, Part part) {

  /** As whom the person was there. */
  public enum Part {
    INVOLVED,
    INJURED,
    WITNESS
  }
}
