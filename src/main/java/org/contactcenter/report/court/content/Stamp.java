package org.contactcenter.report.court.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What only the release gives a report.
 *
 * @param number empty on a draft
 * @param at when it was released, or the draft printed
 */
public record Stamp(Optional<String> number, Instant at, Optional<Replaced> replaced) {

  /** The report that this one corrects. */
  public record Replaced(String number, LocalDate releasedOn) {}
}
