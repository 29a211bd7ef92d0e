package org.contactcenter.telling.wording;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.contactcenter.core.Language;

/** Days as people write them. */
public final class InWords {
  private InWords() {}

  /** Such as "Monday, 9 March 2026". */
  public static String day(LocalDate day, Language language) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language.locale())
        .format(day);
  }
}
