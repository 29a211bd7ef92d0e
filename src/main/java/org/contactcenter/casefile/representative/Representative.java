package org.contactcenter.casefile.representative;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;

/**
 * Someone who speaks for a side or a child of one case. Both days belong to it; without the last it
 * goes on.
 *
 * @param personId who is represented
 * @param language in which they are written to, where it is not the center's
 * @param reach how to reach them, sealed
 */
public record Representative(
    UUID id,
    UUID caseId,
    UUID personId,
    Kind kind,
    String name,
    Optional<Language> language,
    Optional<byte[]> reach,
    LocalDate validFrom,
    Optional<LocalDate> validUntil,
    Instant recordedAt) {

  /** By what right. */
  public enum Kind {
    /** Engaged by the one who is represented. */
    LAWYER,
    /** Appointed by the court. */
    GUARDIAN
  }

  /** As it is entered. */
  record Entry(
      UUID personId,
      Kind kind,
      String name,
      Optional<Language> language,
      Optional<String> reach,
      LocalDate from,
      Optional<LocalDate> until) {}

  public boolean isOn(LocalDate day) {
    return !day.isBefore(validFrom) && validUntil.filter(day::isAfter).isEmpty();
  }

  /** Throws a {@link Problem} where it has an end already, or would end before it began. */
  LocalDate end(LocalDate lastDay) {
    if (validUntil.isPresent()) {
      throw Problem.rule("representative-ended");
    }
    if (lastDay.isBefore(validFrom)) {
      throw Problem.field("until", "ends-before-it-begins");
    }
    return lastDay;
  }
}
