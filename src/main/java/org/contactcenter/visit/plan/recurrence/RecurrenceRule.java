package org.contactcenter.visit.plan.recurrence;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;
import org.contactcenter.core.Problem;

/**
 * A recurrence rule of RFC 5545 over days. iCal4j expands it; what it would get wrong is kept from
 * it: the first day of the week would be that of the machine's locale, UNTIL would be held against
 * the machine's zone, COUNT would count a day twice that two parts name.
 */
public final class RecurrenceRule {
  private static final int LONGEST = 500;

  private final String text;
  private final RuleParts parts;
  private final Recur<LocalDate> recur;

  private RecurrenceRule(String text, RuleParts parts) {
    this.text = text;
    this.parts = parts;
    this.recur = recur(parts);
  }

  /** Throws a {@link Problem} on the field {@code rrule} for what is no such rule. */
  public static RecurrenceRule of(String text) {
    if (text.length() > LONGEST) {
      throw RuleParts.wrong("rrule-malformed", "RRULE");
    }
    var parts = RuleParts.read(text);
    RuleGrammar.require(parts);
    try {
      var rule = new RecurrenceRule(text, parts);
      rule.until();
      return rule;
    } catch (IllegalArgumentException refused) {
      throw RuleParts.wrong("rrule-malformed", "RRULE");
    }
  }

  /** As it was given. */
  public String text() {
    return text;
  }

  /** Whether it ends by itself. */
  public boolean ends() {
    return parts.has("COUNT") || parts.has("UNTIL");
  }

  /**
   * The days of the series, in order, from {@code first} to {@code last}, both included. COUNT
   * counts from {@code first}; UNTIL, if it is an instant or a local time, is held against the time
   * at which a visit begins in the zone, and includes it.
   */
  List<LocalDate> days(LocalDate first, LocalDate last, LocalTime time, ZoneId zone) {
    if (last.isBefore(first)) {
      return List.of();
    }
    var reached = until().map(until -> until.reaches(time, zone)).orElse(day -> true);
    return recur.getDates(first, first, last).stream()
        .distinct()
        .sorted()
        .filter(this::inMonth)
        .limit(parts.of("COUNT").map(Long::parseLong).orElse(Long.MAX_VALUE))
        .filter(reached)
        .toList();
  }

  /** A week that lies in two months has days in both; iCal4j would judge it by one day. */
  private boolean inMonth(LocalDate day) {
    return !parts.freq().equals("WEEKLY")
        || parts.of("BYMONTH").map(months -> names(months, day.getMonthValue())).orElse(true);
  }

  private static boolean names(String months, int month) {
    return Arrays.stream(months.split(",", -1)).anyMatch(each -> Integer.parseInt(each) == month);
  }

  private Optional<Until> until() {
    return parts.of("UNTIL").map(Until::read);
  }

  private static Recur<LocalDate> recur(RuleParts parts) {
    var kept = new ArrayList<String>();
    kept.add("FREQ=" + parts.freq());
    kept.add("WKST=" + parts.of("WKST").orElse("MO"));
    Stream.of("INTERVAL", "BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYSETPOS")
        .forEach(name -> parts.of(name).ifPresent(value -> kept.add(name + "=" + value)));
    months(parts).ifPresent(months -> kept.add("BYMONTH=" + months));
    return new Recur<>(String.join(";", kept));
  }

  /** A day of the month, every year, is one of every month; iCal4j would take the first one's. */
  private static Optional<String> months(RuleParts parts) {
    Predicate<String> weekly = any -> parts.freq().equals("WEEKLY");
    var every =
        IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).collect(Collectors.joining(","));
    return parts
        .of("BYMONTH")
        .or(
            () ->
                Optional.of(every)
                    .filter(any -> parts.freq().equals("YEARLY") && parts.has("BYMONTHDAY")))
        .filter(weekly.negate());
  }
}
