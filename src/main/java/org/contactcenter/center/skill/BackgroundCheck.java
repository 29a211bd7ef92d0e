package org.contactcenter.center.skill;

import java.time.LocalDate;
import java.util.Optional;

/**
 * That a member of staff was found free of what would bar them from families. Due before any
 * contact (Supervised Visitation Network, standard 11).
 *
 * @param validUntil the last day it counts; without end where empty
 */
public record BackgroundCheck(LocalDate checkedOn, Optional<LocalDate> validUntil) {

  boolean isValidOn(LocalDate day) {
    return !day.isBefore(checkedOn) && validUntil.map(last -> !day.isAfter(last)).orElse(true);
  }
}
