package org.contactcenter.core;

import java.util.regex.Pattern;

/**
 * Keeps from PostgreSQL how many a statement asks for. Its planner counts the elements of an array
 * that it is given, takes ten for granted where it cannot, and so thinks a plan for just these few
 * cheaper than one for any: it plans the statement anew at every call, which for some takes longer
 * than to answer it. An array that comes out of a subquery it cannot count, and the plan stays.
 */
final class KeptPlans {
  private static final Pattern GIVEN = Pattern.compile("= ANY \\((:\\w+)\\)");

  private KeptPlans() {}

  /**
   * The statement, every {@code = ANY (:ids)} of it in that form. One that may be null is written
   * with its type, {@code = ANY (CAST(:ids AS uuid[]))}, and stays as it is.
   */
  static String of(String sql) {
    return GIVEN.matcher(sql).replaceAll("= ANY (ARRAY(SELECT unnest($1)))");
  }
}
