package org.contactcenter.center;

import java.util.Comparator;
import java.util.List;
import org.contactcenter.core.Problem;

/** What a week of hours must hold: each stretch ends after it begins, and none overlaps another. */
public final class WeeklyHoursRule {
  private WeeklyHoursRule() {}

  /** Throws a {@link Problem} that names the offending stretch by its place in the list. */
  public static void require(String field, List<WeeklyHours> week) {
    for (int i = 0; i < week.size(); i++) {
      if (!week.get(i).inOrder()) {
        throw Problem.field(field + "[" + i + "].closes", "ends-before-it-begins");
      }
    }
    var sorted =
        week.stream()
            .sorted(Comparator.comparing(WeeklyHours::weekday).thenComparing(WeeklyHours::opens))
            .toList();
    for (int i = 1; i < sorted.size(); i++) {
      var before = sorted.get(i - 1);
      var next = sorted.get(i);
      if (before.weekday() == next.weekday() && next.opens().isBefore(before.closes())) {
        throw Problem.field(field, "overlaps");
      }
    }
  }
}
