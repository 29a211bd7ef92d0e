package org.contactcenter.center;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.jdbi.v3.core.mapper.Nested;

/**
 * One contact center.
 *
 * @param address where it stands, as its letterhead has it; {@code phone} and {@code email}
 *     likewise
 * @param languages it works in, the first being its own
 * @param opensOn its first day; visits start on it
 */
public record Center(
    UUID id,
    String name,
    String address,
    String phone,
    String email,
    ZoneId timeZone,
    List<Language> languages,
    LocalDate opensOn,
    @Nested Settings settings,
    int version) {

  public Center {
    languages = List.copyOf(languages);
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("a center works in at least one language");
    }
    if (!settings.keepApart()) {
      throw new IllegalArgumentException("the visiting side cannot come first into one building");
    }
  }

  /** The midnight there with which a day begins. */
  public Instant startOf(LocalDate day) {
    return day.atStartOfDay(timeZone).toInstant();
  }

  /** The day it is there at that instant. */
  public LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, timeZone);
  }

  public Language language() {
    return languages.get(0);
  }

  Center with(Settings changed) {
    return new Center(
        id, name, address, phone, email, timeZone, languages, opensOn, changed, version);
  }
}
