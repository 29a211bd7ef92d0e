package org.contactcenter.speed;

import java.util.List;

/**
 * What one request sent to the database.
 *
 * @param ask the request
 * @param steps in their order, but for the checks of the pool, which the rival does not need
 * @param checks how many of those there were
 */
record Recording(Ask ask, List<Step> steps, int checks) {
  /** As config.yml has the pool ask before it lends a connection. */
  private static final String CHECK = "SELECT 1";

  static Recording of(Ask ask, List<Step> all) {
    for (var step : all) {
      if (step instanceof Step.Unknown unknown) {
        throw new IllegalStateException(ask + " does what cannot be sent again: " + unknown.what());
      }
    }
    var steps = all.stream().filter(step -> !isCheck(step)).toList();
    return new Recording(ask, steps, all.size() - steps.size());
  }

  private static boolean isCheck(Step step) {
    return step instanceof Step.Execute execute && execute.sql().equals(CHECK);
  }

  /** How many statements it sends. */
  long statements() {
    return steps.stream().filter(Step.Execute.class::isInstance).count();
  }
}
