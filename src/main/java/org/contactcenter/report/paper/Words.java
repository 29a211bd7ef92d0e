package org.contactcenter.report.paper;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.contactcenter.core.Language;
import org.contactcenter.core.Messages;

/** What a page says in one language, with the dates and times of one center. */
public record Words(Language language, ZoneId zone) {
  private static final Messages MESSAGES = new Messages("report");

  public String text(String key, Object... args) {
    return MESSAGES.text(language, key, args);
  }

  public List<String> texts(String... keys) {
    return Arrays.stream(keys).map(this::text).toList();
  }

  /** The word for a constant, such as {@code visit-status.COMPLETED}. */
  public String of(String kind, Enum<?> constant) {
    return text(kind + "." + constant.name());
  }

  public String date(LocalDate date) {
    return formatter("date").format(date);
  }

  public String date(Instant instant) {
    return date(at(instant).toLocalDate());
  }

  /** The date with its day of the week. */
  public String day(Instant instant) {
    return formatter("day").format(at(instant));
  }

  public String time(Instant instant) {
    return formatter("time").format(at(instant));
  }

  /** The time alone where it is of the same day as the rest, with its date where it is not. */
  public String time(Instant instant, Instant day) {
    var same = at(instant).toLocalDate().equals(at(day).toLocalDate());
    return same ? time(instant) : dateTime(instant);
  }

  public String dateTime(Instant instant) {
    return text("moment", date(instant), time(instant));
  }

  /** From one time of a day to another, such as 16:00–17:00. */
  public String times(Instant from, Instant until) {
    return time(from) + "–" + time(until);
  }

  /** In hours and minutes, such as 1 h 5 min; seconds are left out. */
  public String duration(Duration duration) {
    var hours = duration.toHours();
    var minutes = duration.toMinutesPart();
    if (hours == 0) {
      return text("minutes", minutes);
    }
    return minutes == 0
        ? text("hours", hours)
        : text("hours", hours) + " " + text("minutes", minutes);
  }

  private ZonedDateTime at(Instant instant) {
    return instant.atZone(zone);
  }

  private DateTimeFormatter formatter(String name) {
    return DateTimeFormatter.ofPattern(text("pattern." + name), language.locale());
  }
}
