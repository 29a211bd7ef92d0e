package org.contactcenter.visit.plan.recurrence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Predicate;

/** The end of a rule, included: a day, a time on the center's clock, or an instant. */
record Until(LocalDateTime at, Kind kind) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

  enum Kind {
    DAY,
    LOCAL,
    INSTANT
  }

  /** Throws {@link IllegalArgumentException} for a day or time that does not exist. */
  static Until read(String text) {
    try {
      if (text.length() == 8) {
        return new Until(
            LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE).atStartOfDay(), Kind.DAY);
      }
      var local = LocalDateTime.parse(text.replace("Z", ""), TIME);
      return new Until(local, text.endsWith("Z") ? Kind.INSTANT : Kind.LOCAL);
    } catch (DateTimeException unreal) {
      throw new IllegalArgumentException(unreal);
    }
  }

  /** The days whose visits begin no later, at that time in the zone. */
  Predicate<LocalDate> reaches(LocalTime time, ZoneId zone) {
    return switch (kind) {
      case DAY -> day -> !day.isAfter(at.toLocalDate());
      case LOCAL -> day -> !day.atTime(time).isAfter(at);
      case INSTANT ->
          day -> !day.atTime(time).atZone(zone).toInstant().isAfter(at.toInstant(ZoneOffset.UTC));
    };
  }
}
