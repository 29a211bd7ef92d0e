package org.contactcenter.visit.claim;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** What is taken on whole days of a center. */
@RegisterConstructorMapper(OccupancyDao.PlaceClaims.class)
@RegisterConstructorMapper(OccupancyDao.RestrictionPresences.class)
interface OccupancyDao {
  /** In a second. */
  double MICROS = 1e6;

  /**
   * All claims on one place, column by column: twelve weeks of a full house are tens of thousands
   * of them, and the database hands over a few long rows several times faster than many short ones.
   *
   * @param starts in seconds since 1970, and likewise {@code ends}; exact to the microsecond
   */
  record PlaceClaims(UUID resource, int place, List<Double> starts, List<Double> ends) {
    Stream<Claim> each() {
      return IntStream.range(0, starts.size())
          .mapToObj(row -> new Claim(resource, place, during(starts.get(row), ends.get(row))));
    }
  }

  /** Likewise all presences of one restriction. */
  record RestrictionPresences(
      UUID restriction, List<String> sides, List<Double> starts, List<Double> ends) {
    Stream<Presence> each() {
      return IntStream.range(0, starts.size())
          .mapToObj(
              row ->
                  new Presence(
                      restriction, sides.get(row), during(starts.get(row), ends.get(row))));
    }
  }

  private static Interval during(double start, double end) {
    return new Interval(instant(start), instant(end));
  }

  private static Instant instant(double seconds) {
    return Instant.EPOCH.plus(Math.round(seconds * MICROS), ChronoUnit.MICROS);
  }

  /**
   * A claim never crosses midnight in the center, so those of whole days are found by start, and
   * looked through for the resources. Each of those is named once.
   */
  @SqlQuery(
      """
      SELECT resource, place, array_agg(date_part('epoch', starts_at)) AS starts,
        array_agg(date_part('epoch', ends_at)) AS ends
      FROM claim JOIN unnest(:resources) AS wanted (id) ON wanted.id = resource
      WHERE center_id = current_center() AND starts_at >= :from AND starts_at < :until
        AND visit_id <> ALL (:without)
      GROUP BY resource, place
      """)
  List<PlaceClaims> claims(
      Instant from, Instant until, Collection<UUID> resources, Collection<UUID> without);

  /**
   * Likewise; of staff, what they do in other centers as well. Found by the days before anything
   * else: PostgreSQL takes a room for as seldom used as a person, and would read all that is kept
   * of the rooms.
   */
  @SqlQuery(
      """
      WITH kept AS MATERIALIZED (
        SELECT visit_id, restriction, side, starts_at, ends_at
        FROM presence
        WHERE center_id = current_center() AND starts_at >= :from AND starts_at < :until)
      SELECT restriction, array_agg(side) AS sides,
        array_agg(date_part('epoch', starts_at)) AS starts,
        array_agg(date_part('epoch', ends_at)) AS ends
      FROM (
        SELECT restriction, side, starts_at, ends_at
        FROM kept JOIN unnest(:restrictions) AS wanted (id) ON wanted.id = restriction
        WHERE visit_id <> ALL (:without)
        UNION ALL
        SELECT account_id, 'elsewhere', starts_at, ends_at
        FROM staff_elsewhere(:restrictions, :from, :until)) AS known
      GROUP BY restriction
      """)
  List<RestrictionPresences> presences(
      Instant from, Instant until, Collection<UUID> restrictions, Collection<UUID> without);
}
