package org.contactcenter.audit.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Where the chain of a center ended on a day, said outside of the database.
 *
 * @param day in UTC
 * @param number of the last seal
 * @param head what that seal ends in
 * @param previous SHA-256 of the file of the anchor before, in hexadecimal, or {@code none}
 */
record Anchor(
    LocalDate day, Instant anchoredAt, UUID centerId, long number, String head, String previous) {

  static final String FIRST = "none";

  private static final String[] LINES = {
    "contact-center audit anchor", "day", "anchored-at", "center", "sealed", "head", "previous"
  };
  private static final String FORM = "1";

  boolean isOf(UUID center, LocalDate when) {
    return centerId.equals(center) && day.equals(when);
  }

  /** A line each, the same for the same anchor: what is signed. */
  String text() {
    var values =
        new Object[] {FORM, day, anchoredAt, centerId, Long.toString(number), head, previous};
    var text = new StringBuilder();
    for (int line = 0; line < LINES.length; line++) {
      text.append(LINES[line]).append(": ").append(values[line]).append('\n');
    }
    return text.toString();
  }

  /** Reads {@link #text}; empty where it is anything else. */
  static Optional<Anchor> read(String text) {
    var values = Arrays.stream(text.split("\n")).map(line -> line.replaceFirst("^.*?: ", ""));
    var parts = values.toArray(String[]::new);
    return parts.length == LINES.length
        ? of(parts).filter(anchor -> anchor.text().equals(text))
        : Optional.empty();
  }

  private static Optional<Anchor> of(String... parts) {
    try {
      return Optional.of(
          new Anchor(
              LocalDate.parse(parts[1]),
              Instant.parse(parts[2]),
              UUID.fromString(parts[3]),
              Long.parseLong(parts[4]),
              parts[5],
              parts[6]));
    } catch (DateTimeParseException | IllegalArgumentException other) {
      return Optional.empty();
    }
  }
}
