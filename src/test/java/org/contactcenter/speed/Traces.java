package org.contactcenter.speed;

import java.sql.SQLException;
import java.util.List;

/**
 * Whether both sides did the same work: what a visit that was booked left in the database, in rows
 * a visit. Statements that leave out what is taken would otherwise do less on one side and nobody
 * would see it.
 */
final class Traces {
  private static final List<String> TABLES =
      List.of("visit_supervisor", "visit_participant", "claim", "presence", "guard");

  private static final String ROWS =
      """
      SELECT round(count(*)::numeric / nullif(count(DISTINCT v.id), 0), 2)
      FROM visit v JOIN %s t ON t.visit_id = v.id
      WHERE v.starts_at > current_date + %d AND v.starts_at <= current_date + %d
      """;

  /** Before these days the copied families come; on the last of them visits are recorded. */
  private static final int FROM = 28;

  private static final int FAR = 20_000;

  private Traces() {}

  /** A line for people; it ends in "!" where the sides differ. */
  static String of(Store store) throws SQLException {
    var line = new StringBuilder("Rows a booked visit left, HTTP and JDBC:");
    var same = true;
    for (var table : TABLES) {
      var http = rows(store, table, FROM, Fresh.AHEAD);
      var jdbc = rows(store, table, Asks.RECORDED_DAY_AHEAD + 1, FAR);
      same &= http.equals(jdbc);
      line.append(" %s %s %s,".formatted(table, http, jdbc));
    }
    return line.substring(0, line.length() - 1) + (same ? "" : " !");
  }

  private static String rows(Store store, String table, int after, int until) throws SQLException {
    return String.valueOf(store.ask(ROWS.formatted(table, after, until)).get(0));
  }
}
