package org.contactcenter.casefile.course;

import java.util.Optional;
import org.contactcenter.referral.VisitType;

/** How much of a center's help contact needs, from the most to none. */
public enum Stage {
  SUPERVISED,
  SUPPORTED,
  EXCHANGE,
  NONE;

  /** Where a family begins that asked for such visits. */
  static Stage of(VisitType requested) {
    return switch (requested) {
      case SUPERVISED, VIRTUAL -> SUPERVISED;
      case SUPPORTED -> SUPPORTED;
      case EXCHANGE -> EXCHANGE;
    };
  }

  /** The one that needs a little less help; empty after the last. */
  Optional<Stage> further() {
    return switch (this) {
      case SUPERVISED -> Optional.of(SUPPORTED);
      case SUPPORTED -> Optional.of(EXCHANGE);
      case EXCHANGE -> Optional.of(NONE);
      case NONE -> Optional.empty();
    };
  }
}
