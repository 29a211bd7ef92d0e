package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * The days of a plan that are laid out today: a plan with an end whole, unless it has very many
 * occurrences; any other as far ahead as the center has set.
 *
 * @param days with an occurrence, in order
 */
record Window(LocalDate until, List<LocalDate> days) {
  private static final int WHOLE_AT_MOST = 400;

  static Window of(VisitPlan plan, LocalDate today, int weeksAhead, ZoneId zone) {
    var recurrence = plan.recurrence();
    var horizon = today.plusWeeks(weeksAhead);
    if (!recurrence.ends()) {
      return new Window(horizon, recurrence.days(zone, today, horizon));
    }
    var whole = recurrence.first(zone, today, WHOLE_AT_MOST + 1);
    if (whole.size() > WHOLE_AT_MOST) {
      return new Window(horizon, recurrence.days(zone, today, horizon));
    }
    return new Window(whole.isEmpty() ? horizon : whole.get(whole.size() - 1), whole);
  }
}
