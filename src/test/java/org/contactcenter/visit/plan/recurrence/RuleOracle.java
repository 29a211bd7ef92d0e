package org.contactcenter.visit.plan.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * RFC 5545 by brute force and without a library: looks at every single day, says of each by itself
 * whether the rule names it, and then picks positions and counts. Knows nothing of zones.
 */
final class RuleOracle {
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  private final Map<String, String> parts = new HashMap<>();
  private final LocalDate first;

  RuleOracle(String rule, LocalDate first) {
    for (var part : rule.split(";", -1)) {
      parts.put(part.split("=", 2)[0], part.split("=", 2)[1]);
    }
    this.first = first;
  }

  List<LocalDate> days(LocalDate last) {
    var periods = new HashMap<Long, List<LocalDate>>();
    var order = new ArrayList<Long>();
    // From the beginning of the year: the first period may have begun before the first day.
    for (var day = first.minusYears(1); !day.isAfter(last.plusYears(1)); day = day.plusDays(1)) {
      var period = period(day);
      if (period >= 0 && period % interval() == 0 && isNamed(day)) {
        periods
            .computeIfAbsent(
                period,
                key -> {
                  order.add(key);
                  return new ArrayList<>();
                })
            .add(day);
      }
    }
    return order.stream()
        .sorted()
        .flatMap(period -> positions(periods.getOrDefault(period, List.of())))
        .filter(day -> !day.isBefore(first))
        .limit(Long.parseLong(parts.getOrDefault("COUNT", "100000")))
        .filter(day -> !day.isAfter(last))
        .toList();
  }

  private int interval() {
    return Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
  }

  private long period(LocalDate day) {
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> ChronoUnit.DAYS.between(first, day);
      case "WEEKLY" -> Math.floorDiv(ChronoUnit.DAYS.between(weekOf(first), day), 7);
      case "MONTHLY" -> ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1));
      default -> day.getYear() - first.getYear();
    };
  }

  private LocalDate weekOf(LocalDate day) {
    var start = DayOfWeek.of(DAYS.indexOf(parts.getOrDefault("WKST", "MO")) + 1);
    return day.with(TemporalAdjusters.previousOrSame(start));
  }

  private boolean isNamed(LocalDate day) {
    return named("BYMONTH", day.getMonthValue(), 0)
        && named("BYMONTHDAY", day.getDayOfMonth(), day.lengthOfMonth())
        && named("BYYEARDAY", day.getDayOfYear(), day.lengthOfYear())
        && weekday(day)
        && asTheFirst(day);
  }

  private boolean named(String part, int number, int length) {
    return !parts.containsKey(part)
        || numbers(part)
            .anyMatch(each -> each == number || (each < 0 && each + length + 1 == number));
  }

  private Stream<Integer> numbers(String part) {
    return Arrays.stream(parts.getOrDefault(part, "").split(",", -1)).map(Integer::parseInt);
  }

  private boolean weekday(LocalDate day) {
    if (!parts.containsKey("BYDAY")) {
      return true;
    }
    return Arrays.stream(parts.getOrDefault("BYDAY", "").split(",", -1))
        .anyMatch(each -> isThat(each, day));
  }

  private boolean isThat(String weekday, LocalDate day) {
    var name = weekday.substring(weekday.length() - 2);
    if (DAYS.indexOf(name) + 1 != day.getDayOfWeek().getValue()) {
      return false;
    }
    var number = weekday.substring(0, weekday.length() - 2);
    if (number.isEmpty()) {
      return true;
    }
    var ofYear = parts.get("FREQ").equals("YEARLY") && !parts.containsKey("BYMONTH");
    int place = ofYear ? day.getDayOfYear() : day.getDayOfMonth();
    int length = ofYear ? day.lengthOfYear() : day.lengthOfMonth();
    int ahead = (place - 1) / 7 + 1;
    int behind = -((length - place) / 7 + 1);
    int wanted = Integer.parseInt(number);
    return wanted == ahead || wanted == behind;
  }

  /** What no part says is as on the first day. */
  private boolean asTheFirst(LocalDate day) {
    var days = parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY");
    return switch (parts.getOrDefault("FREQ", "")) {
      case "DAILY" -> true;
      case "WEEKLY" -> days || day.getDayOfWeek() == first.getDayOfWeek();
      case "MONTHLY" -> days || day.getDayOfMonth() == first.getDayOfMonth();
      default -> days || parts.containsKey("BYYEARDAY") || asTheFirstInAYear(day);
    };
  }

  private boolean asTheFirstInAYear(LocalDate day) {
    return day.getDayOfMonth() == first.getDayOfMonth()
        && (parts.containsKey("BYMONTH") || day.getMonth() == first.getMonth());
  }

  private Stream<LocalDate> positions(List<LocalDate> days) {
    if (!parts.containsKey("BYSETPOS")) {
      return days.stream();
    }
    return numbers("BYSETPOS")
        .map(position -> position > 0 ? position - 1 : days.size() + position)
        .filter(index -> index >= 0 && index < days.size())
        .distinct()
        .sorted()
        .map(days::get);
  }
}
