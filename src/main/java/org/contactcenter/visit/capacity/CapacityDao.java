package org.contactcenter.visit.capacity;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

@RegisterConstructorMapper(CapacityDao.Used.class)
@RegisterConstructorMapper(CapacityDao.Visits.class)
interface CapacityDao {

  /** How much of a day's open time of a room or a supervisor is taken; the day by its number. */
  record Used(UUID resource, int day, long seconds) {}

  /** How many visits a case has on a day; the day by its number. */
  record Visits(UUID caseId, int day, int count) {}

  /**
   * Open times, column by column, and between which moments visits are looked for.
   *
   * @param days by their numbers, counted from 1970-01-01
   */
  record Open(
      List<UUID> resources,
      List<Integer> days,
      List<Instant> opens,
      List<Instant> closes,
      List<UUID> supervisors,
      Instant from,
      Instant until) {

    static Open of(OpenTimes.Found found, List<OpenTime> times, Instant from, Instant until) {
      return new Open(
          times.stream().map(OpenTime::resource).toList(),
          times.stream().map(each -> Math.toIntExact(each.day().toEpochDay())).toList(),
          times.stream().map(each -> each.during().start()).toList(),
          times.stream().map(each -> each.during().end()).toList(),
          found.supervisors(),
          from,
          until);
    }
  }

  /**
   * What visits planned or held take of the open times; what was called off or missed takes
   * nothing. Of staff who work in other centers, their visits there as well.
   */
  @SqlQuery(
      """
      WITH held AS MATERIALIZED (
        SELECT v.id, v.room_id, tstzrange(v.starts_at, v.ends_at) AS during
        FROM visit v
        WHERE v.center_id = current_center() AND v.starts_at >= :from AND v.starts_at < :until
          AND v.status NOT IN ('CANCELLED', 'NO_SHOW')),
      taken AS (
        SELECT room_id AS resource, during FROM held WHERE room_id IS NOT NULL
        UNION ALL
        SELECT s.account_id, held.during FROM held JOIN visit_supervisor s ON s.visit_id = held.id
        UNION ALL
        SELECT account_id, tstzrange(starts_at, ends_at)
        FROM staff_elsewhere(:supervisors, :from, :until)),
      used AS (
        SELECT o.resource, o.day,
          unnest(range_agg(taken.during * tstzrange(o.opens, o.closes))) AS during
        FROM unnest(:resources, :days, :opens, :closes) AS o (resource, day, opens, closes)
        JOIN taken ON taken.resource = o.resource AND taken.during && tstzrange(o.opens, o.closes)
        GROUP BY o.resource, o.day)
      SELECT resource, day,
        CAST(sum(extract(epoch FROM upper(during) - lower(during))) AS bigint) AS seconds
      FROM used
      GROUP BY resource, day
      """)
  List<Used> used(@BindMethods Open open);

  /**
   * The visits planned or held between two moments, by the day on which they begin; the two of an
   * exchange count once.
   */
  @SqlQuery(
      """
      SELECT v.case_id, CAST(v.starts_at AT TIME ZONE :zone AS date) - DATE '1970-01-01' AS day,
        count(*) AS count
      FROM visit v
      WHERE v.center_id = current_center() AND v.starts_at >= :from AND v.starts_at < :until
        AND v.status NOT IN ('CANCELLED', 'NO_SHOW') AND v.case_id = ANY (:cases)
        AND v.handover_id IS NULL
      GROUP BY 1, 2
      """)
  List<Visits> visits(Collection<UUID> cases, String zone, Instant from, Instant until);
}
