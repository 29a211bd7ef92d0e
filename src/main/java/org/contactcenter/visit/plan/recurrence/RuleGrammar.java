package org.contactcenter.visit.plan.recurrence;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contactcenter.core.Problem;

/** Which parts of a recurrence rule go together: the table of RFC 5545, section 3.3.10. */
final class RuleGrammar {
  private static final Pattern NUMBERED = Pattern.compile("[+-]?\\d.*");
  private static final Pattern WITHIN_A_MONTH = Pattern.compile("[+-]?[1-5][A-Z]{2}|[A-Z]{2}");
  private static final List<String> SELECTING =
      List.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYMONTH");

  private RuleGrammar() {}

  /** Throws a {@link Problem} that names the part which must not be there. */
  static void require(RuleParts parts) {
    refuse(parts.has("COUNT") && parts.has("UNTIL"), "rrule-count-and-until");
    not(parts, "BYYEARDAY", !parts.freq().equals("YEARLY"));
    not(parts, "BYMONTHDAY", parts.freq().equals("WEEKLY"));
    not(parts, "BYMONTHDAY", parts.has("BYYEARDAY"));
    not(parts, "BYYEARDAY", parts.has("BYMONTH"));
    not(parts, "BYSETPOS", SELECTING.stream().noneMatch(parts::has));
    not(parts, "BYSETPOS", parts.freq().equals("WEEKLY") && parts.has("BYMONTH"));
    requireDays(parts);
    not(parts, "BYSETPOS", Stream.of("BYDAY", "BYMONTHDAY", "BYYEARDAY").anyMatch(parts::isMixed));
  }

  /** A weekday has a number only where a month or a year is counted through by weekdays. */
  private static void requireDays(RuleParts parts) {
    var days =
        parts.of("BYDAY").stream().flatMap(value -> Stream.of(value.split(",", -1))).toList();
    var numbered = days.stream().anyMatch(day -> NUMBERED.matcher(day).matches());
    var counted =
        List.of("MONTHLY", "YEARLY").contains(parts.freq())
            && Stream.of("BYMONTHDAY", "BYYEARDAY").noneMatch(parts::has);
    not(parts, "BYDAY", numbered && !counted);
    var ofMonth = parts.freq().equals("MONTHLY") || parts.has("BYMONTH");
    not(
        parts,
        "BYDAY",
        ofMonth && !days.stream().allMatch(day -> WITHIN_A_MONTH.matcher(day).matches()));
  }

  private static void not(RuleParts parts, String name, boolean where) {
    refuse(where && parts.has(name), "rrule-part-out-of-place", name);
  }

  private static void refuse(boolean where, String code, Object... args) {
    if (where) {
      throw RuleParts.wrong(code, args);
    }
  }
}
