package org.contactcenter.core.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.contactcenter.core.Language;

/**
 * Values of records as cells.
 *
 * @param zone in which instants are told
 */
record Cells(ZoneId zone) {

  Object of(Object value) {
    if (value instanceof Optional<?> perhaps) {
      return perhaps.isPresent() ? of(perhaps.get()) : "";
    }
    if (value instanceof Number || value instanceof Boolean || value instanceof LocalDate) {
      return value;
    }
    return value instanceof Instant at
        ? LocalDateTime.ofInstant(at, zone).truncatedTo(ChronoUnit.SECONDS)
        : PlainText.safe(text(value));
  }

  private static String text(Object value) {
    if (value instanceof Collection<?> several) {
      return several.stream().map(Cells::text).collect(Collectors.joining("; "));
    }
    return value instanceof Language language ? language.tag() : value.toString();
  }
}
