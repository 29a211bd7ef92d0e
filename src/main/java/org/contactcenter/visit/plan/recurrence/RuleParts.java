package org.contactcenter.visit.plan.recurrence;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.contactcenter.core.Problem;

/**
 * The parts of a recurrence rule, each by itself in the form of RFC 5545, section 3.3.10. Whatever
 * says something of a time of day is refused: a plan has one time of its own.
 */
record RuleParts(Map<String, String> values) {
  private static final String WEEKDAY = "(MO|TU|WE|TH|FR|SA|SU)";
  private static final Map<String, Pattern> FORMS =
      Map.ofEntries(
          entry("FREQ", Pattern.compile("DAILY|WEEKLY|MONTHLY|YEARLY")),
          entry("INTERVAL", Pattern.compile("[1-9]\\d{0,2}")),
          entry("COUNT", Pattern.compile("[1-9]\\d{0,3}")),
          entry("UNTIL", Pattern.compile("\\d{8}(T\\d{6}Z?)?")),
          entry("BYDAY", list("([+-]?[1-9]\\d?)?" + WEEKDAY)),
          entry("BYMONTHDAY", list("[+-]?\\d{1,2}")),
          entry("BYYEARDAY", list("[+-]?\\d{1,3}")),
          entry("BYMONTH", list("\\d{1,2}")),
          entry("BYSETPOS", list("[+-]?\\d{1,3}")),
          entry("WKST", Pattern.compile(WEEKDAY)));
  private static final Map<String, Integer> HIGHEST =
      Map.of("BYMONTHDAY", 31, "BYYEARDAY", 366, "BYMONTH", 12, "BYSETPOS", 366);
  private static final Pattern TOO_FINE = Pattern.compile("SECONDLY|MINUTELY|HOURLY");
  private static final Pattern OF_THE_CLOCK = Pattern.compile("BYHOUR|BYMINUTE|BYSECOND");

  RuleParts {
    values = Map.copyOf(values);
  }

  /** Throws a {@link Problem} that says which part is wrong. */
  static RuleParts read(String text) {
    var values = new LinkedHashMap<String, String>();
    for (var part : text.strip().toUpperCase(Locale.ROOT).split(";", -1)) {
      var sides = part.split("=", 2);
      var name = sides[0];
      requireForm(name, sides.length == 2 ? sides[1] : "");
      if (values.put(name, sides[1]) != null) {
        throw wrong("rrule-part-twice", name);
      }
    }
    if (!values.containsKey("FREQ")) {
      throw wrong("rrule-without-freq");
    }
    return new RuleParts(values);
  }

  Optional<String> of(String name) {
    return Optional.ofNullable(values.get(name));
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /**
   * Whether its elements count from both ends, or some of them and others not: then one day may be
   * named twice, and positions among the days are not what they seem.
   */
  boolean isMixed(String name) {
    var kinds =
        of(name).stream()
            .flatMap(value -> Arrays.stream(value.split(",", -1)))
            .map(
                each ->
                    each.startsWith("-") ? '-' : Character.isLetter(each.charAt(0)) ? 'A' : '1');
    return kinds.distinct().count() > 1;
  }

  String freq() {
    return values.getOrDefault("FREQ", "");
  }

  static Problem wrong(String code, Object... args) {
    return Problem.field("rrule", code, args);
  }

  private static void requireForm(String name, String value) {
    if (OF_THE_CLOCK.matcher(name).matches() || TOO_FINE.matcher(value).matches()) {
      throw wrong("rrule-finer-than-a-day");
    }
    var form = FORMS.get(name);
    if (form == null || !form.matcher(value).matches() || !isWithin(name, value)) {
      throw wrong("rrule-malformed", sane(name));
    }
  }

  private static boolean isWithin(String name, String value) {
    var highest = HIGHEST.get(name);
    return highest == null
        || Arrays.stream(value.split(",", -1))
            .mapToInt(number -> Math.abs(Integer.parseInt(number)))
            .allMatch(number -> number >= 1 && number <= highest);
  }

  /** What the caller wrote is said again only as far as it could be the name of a part. */
  private static String sane(String name) {
    return name.matches("[A-Z-]{1,20}") ? name : "…";
  }

  private static Pattern list(String element) {
    return Pattern.compile("(" + element + ")(,(" + element + "))*");
  }
}
