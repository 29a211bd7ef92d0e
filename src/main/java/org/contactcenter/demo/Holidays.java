package org.contactcenter.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.TreeMap;

/** The public holidays of Bulgaria that fall on the same date every year. */
final class Holidays {
  private static final Map<MonthDay, String> NAMES =
      Map.ofEntries(
          Map.entry(MonthDay.of(1, 1), "Нова година"),
          Map.entry(MonthDay.of(3, 3), "Ден на Освобождението на България"),
          Map.entry(MonthDay.of(5, 1), "Ден на труда"),
          Map.entry(MonthDay.of(5, 6), "Гергьовден, Ден на храбростта"),
          Map.entry(MonthDay.of(5, 24), "Ден на светите братя Кирил и Методий"),
          Map.entry(MonthDay.of(9, 6), "Ден на Съединението"),
          Map.entry(MonthDay.of(9, 22), "Ден на Независимостта на България"),
          Map.entry(MonthDay.of(12, 24), "Бъдни вечер"),
          Map.entry(MonthDay.of(12, 25), "Рождество Христово"),
          Map.entry(MonthDay.of(12, 26), "Рождество Христово"));

  private Holidays() {}

  /** The first of them after the day. */
  static Map.Entry<LocalDate, String> firstAfter(LocalDate day) {
    var ahead = new TreeMap<LocalDate, String>();
    for (int year = day.getYear(); year <= day.getYear() + 1; year++) {
      for (var holiday : NAMES.entrySet()) {
        ahead.put(holiday.getKey().atYear(year), holiday.getValue());
      }
    }
    return ahead.tailMap(day, false).firstEntry();
  }
}
