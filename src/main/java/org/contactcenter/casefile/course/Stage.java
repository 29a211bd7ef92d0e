package org.contactcenter.casefile.course;

import java.util.Set;
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

  /**
   * Whether such visits may be booked: less help than decided may not be given, more may. At the
   * last stage the center arranges nothing.
   */
  boolean allows(VisitType type) {
    return this != NONE && of(type).compareTo(this) <= 0;
  }

  /** Forward one step at a time, back to any. */
  Set<Stage> next() {
    return switch (this) {
      case SUPERVISED -> Set.of(SUPPORTED);
      case SUPPORTED -> Set.of(SUPERVISED, EXCHANGE);
      case EXCHANGE -> Set.of(SUPERVISED, SUPPORTED, NONE);
      case NONE -> Set.of(SUPERVISED, SUPPORTED, EXCHANGE);
    };
  }
}
