package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Fills a database with copies of the model: centers of twelve rooms and thirty supervisors, each
 * with the same share of the cases. The youngest {@link #OPEN_FAMILIES} of a center come every
 * week, all others did so before them and are closed, so that a larger database reaches further
 * back. All constraints stay on, but for references of what differs from a checked layer in ids and
 * times alone.
 */
final class Load {
  static final int ROOMS = 12;
  static final int SUPERVISORS = 30;

  /** Seven in eight of the hours that twelve rooms have in a week. */
  static final int OPEN_FAMILIES = ROOMS * Calendar.HOURS_A_DAY * 7 * 7 / 8;

  /**
   * Layers of each center that are checked row by row: one of open and one of closed families. The
   * others differ from them in ids and times alone, so what refers to what is not asked again.
   */
  private static final int PROVED = 2;

  private static final String[] TOOLS = {
    "SET TIME ZONE 'Europe/Sofia'",
    """
    CREATE FUNCTION pg_temp.copied(id text, key text) RETURNS uuid LANGUAGE sql IMMUTABLE
    AS $$ SELECT overlay(md5(id || key) PLACING '5' FROM 13)::uuid $$
    """,
    """
    CREATE FUNCTION pg_temp.shifted(r tstzrange, shift interval) RETURNS tstzrange LANGUAGE sql
    IMMUTABLE
    AS $$
      SELECT tstzrange(lower(r) + shift, upper(r) + shift,
        CASE WHEN lower_inc(r) THEN '[' ELSE '(' END || CASE WHEN upper_inc(r) THEN ']' ELSE ')' END)
    $$
    """,
    """
    CREATE TEMP TABLE copy (house text, room text, supervisor text, coordinator text, family text,
      number integer, name text, days integer, shift interval)
    """
  };

  /**
   * Families of one layer: the cell of the week that each comes in gives it a room, a supervisor
   * and an hour; a layer reaches as many weeks back as a family comes. The model of a closed family
   * comes on Tuesdays.
   */
  private static final String FAMILIES =
      """
      INSERT INTO copy
      SELECT house, house || 'r' || room, house || 's' || room + %1$d * (hour %% 2), house || 'o0',
        house || 'f' || number, number,
        'm' || translate((number::bigint * 7919 %% 99991)::text, '0123456789', 'aeioubdkmr'),
        day - 7 * weeks, make_interval(days => day - 7 * weeks, mins => hour * %2$d)
      FROM (
        SELECT '%3$s' AS house, cell %% %1$d AS room, cell / %1$d %% %4$d AS hour,
          cell / (%1$d * %4$d) - %5$d AS day, %6$d AS weeks, %7$d + n AS number
        FROM generate_series(0, %8$d) AS n, LATERAL (SELECT n + n / 7 AS cell) AS c) AS f
      """;

  private final Connection owner;
  private final List<Pattern> patterns;
  private final Size size;

  /** Prepares the connection, which is the owner's. */
  Load(Connection owner, List<Pattern> patterns, Size size) throws SQLException {
    this.owner = owner;
    this.patterns = patterns;
    this.size = size;
    for (var tool : TOOLS) {
      execute(tool);
    }
  }

  /** The key of the n-th center, of which those of all that is in it begin. */
  static String key(int center) {
    return "c" + (center + 1);
  }

  /** One center with its share of the cases, its coordinators first. */
  void center(int number, int coordinators) throws SQLException {
    var house = key(number);
    things(Stage.HOUSE, house, "", 1);
    things(Stage.ROOM, house, "r", ROOMS);
    things(Stage.SUPERVISOR, house, "s", SUPERVISORS);
    things(Stage.COORDINATOR, house, "o", coordinators);
    var cases = size.casesOfCenter();
    for (int layer = 0; layer * OPEN_FAMILIES < cases; layer++) {
      if (layer == PROVED) {
        execute("SET session_replication_role = replica");
      }
      families(house, layer, Math.min(OPEN_FAMILIES, cases - layer * OPEN_FAMILIES));
    }
  }

  private void things(Stage stage, String house, String kind, int count) throws SQLException {
    execute("TRUNCATE copy");
    execute(
        """
        INSERT INTO copy (house, %1$s, days, shift)
        SELECT %2$s, 0, INTERVAL '0' FROM generate_series(0, %3$d) AS n
        """
            .formatted(
                stage == Stage.HOUSE ? "number" : stage.key(),
                stage == Stage.HOUSE
                    ? "'%s', 0".formatted(house)
                    : "'%1$s', '%1$s%2$s' || n".formatted(house, kind),
                count - 1));
    copy(stage);
  }

  private void families(String house, int layer, int count) throws SQLException {
    execute("TRUNCATE copy");
    execute(
        FAMILIES.formatted(
            ROOMS,
            Calendar.STEP,
            house,
            Calendar.HOURS_A_DAY,
            layer == 0 ? 0 : 1,
            layer * size.visits(),
            layer * OPEN_FAMILIES,
            count - 1));
    copy(layer == 0 ? Stage.OPEN : Stage.CLOSED);
  }

  private void copy(Stage stage) throws SQLException {
    for (var pattern : patterns) {
      if (pattern.stage() == stage) {
        execute(pattern.sql());
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
