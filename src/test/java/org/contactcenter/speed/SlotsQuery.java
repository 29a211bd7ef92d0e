package org.contactcenter.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a program would ask that leaves free slots to the database: one statement that takes the
 * busy times from the opening hours as multiranges, for each room and each supervisor, and cuts
 * what is left of both. It knows nothing of doors, orders, guards, breaks or qualifications, which
 * the service minds.
 */
final class SlotsQuery implements AutoCloseable {
  private static final String ENTER =
      "SELECT set_config('app.center_id', ?, true) || set_config('app.user_id', ?, true)";

  /**
   * Materialized, for otherwise every pair computes anew what its room and supervisor have free.
   * The bounds are of the type of what they bound: others are no business of an index under
   * row-level security, and the whole history of the center would be read.
   */
  private static final String FREE =
      """
      WITH days AS (
        SELECT (day + h.opens) AT TIME ZONE c.time_zone AS opens,
          (day + h.closes) AT TIME ZONE c.time_zone AS closes
        FROM center c
        CROSS JOIN generate_series(?::date::timestamp, ?::date::timestamp, INTERVAL '1 day') AS day
        JOIN opening_hours h
          ON h.center_id = c.id AND h.weekday = upper(to_char(day, 'FMDay'))
        WHERE c.id = current_center() AND NOT EXISTS (
          SELECT FROM closing_day d WHERE d.center_id = c.id AND d.day = day::date)),
      open AS MATERIALIZED (
        SELECT range_agg(tstzrange(opens, closes)) AS hours FROM days),
      taken AS MATERIALIZED (
        SELECT resource, range_agg(during) AS busy FROM claim
        WHERE center_id = current_center()
          AND starts_at >= (?::date - 1)::timestamptz AND starts_at < (?::date + 1)::timestamptz
        GROUP BY resource),
      family AS MATERIALIZED (
        SELECT range_agg(b) AS busy
        FROM case_party p JOIN taken t ON t.resource = p.person_id, unnest(t.busy) AS b
        WHERE p.case_id = ?),
      rooms AS MATERIALIZED (
        SELECT r.id, o.hours - coalesce(t.busy, '{}') - coalesce(f.busy, '{}') AS free
        FROM room r CROSS JOIN open o CROSS JOIN family f LEFT JOIN taken t ON t.resource = r.id
        WHERE r.center_id = current_center() AND r.active),
      staff AS MATERIALIZED (
        SELECT m.account_id AS id, o.hours - coalesce(t.busy, '{}') AS free
        FROM membership m CROSS JOIN open o LEFT JOIN taken t ON t.resource = m.account_id
        WHERE m.center_id = current_center() AND 'SUPERVISOR' = ANY (m.roles) AND NOT m.locked)
      SELECT r.id, s.id, lower(gap), upper(gap)
      FROM rooms r CROSS JOIN staff s CROSS JOIN LATERAL unnest(r.free * s.free) AS gap
      WHERE upper(gap) - lower(gap) >= INTERVAL '60 minutes'
      ORDER BY lower(gap), r.id, s.id
      LIMIT 25
      """;

  private final Connection connection;
  private final java.sql.PreparedStatement enter;
  private final java.sql.PreparedStatement free;

  SlotsQuery(Connection connection) throws SQLException {
    this.connection = connection;
    enter = connection.prepareStatement(ENTER);
    free = connection.prepareStatement(FREE);
  }

  /** How many slots were found, at most 25. */
  int send(Client client, UUID caseId, LocalDate from) throws SQLException {
    connection.setAutoCommit(false);
    enter.setString(1, client.center().toString());
    enter.setString(2, client.account().toString());
    enter.execute();
    var to = from.plusDays(6);
    free.setObject(1, from);
    free.setObject(2, to);
    free.setObject(3, from);
    free.setObject(4, to);
    free.setObject(5, caseId);
    var found = read();
    connection.commit();
    connection.setAutoCommit(true);
    return found;
  }

  private int read() throws SQLException {
    var found = 0;
    try (var rows = free.executeQuery()) {
      while (rows.next()) {
        for (int column = 1; column <= 4; column++) {
          rows.getObject(column);
        }
        found++;
      }
    }
    return found;
  }

  @Override
  public void close() throws SQLException {
    enter.close();
    free.close();
  }
}
