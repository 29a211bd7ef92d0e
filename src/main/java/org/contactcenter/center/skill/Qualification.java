package org.contactcenter.center.skill;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a member of staff has learnt.
 *
 * @param kind a code: one of those below, or one of the center's own
 * @param validUntil the last day it counts; without end where empty
 */
public record Qualification(
    UUID id, UUID accountId, String kind, LocalDate since, Optional<LocalDate> validUntil) {

  /** 24 hours of training for supervisors (Supervised Visitation Network, standard 11). */
  public static final String SUPERVISION_24H = "SUPERVISION_24H";

  /** 16 hours more for those who lead them (likewise). */
  public static final String LEADERSHIP_16H = "LEADERSHIP_16H";

  public static final String FIRST_AID = "FIRST_AID";

  /** How a kind is written. */
  public static final String KIND = "[A-Z][A-Z0-9_]{1,39}";

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(since) && validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
