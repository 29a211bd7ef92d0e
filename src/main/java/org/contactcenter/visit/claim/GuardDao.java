package org.contactcenter.visit.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

@RegisterConstructorMapper(Guard.class)
@RegisterConstructorMapper(GuardDao.HeldGuard.class)
interface GuardDao {
  /** A guard is written as so many rows: the stay, and the time kept clear around it. */
  long ROWS = 2;

  /** A guard, and of which visit it is. */
  record HeldGuard(UUID visitId, @Nested Guard guard) {}

  /** Rows of guards, column by column. */
  record GuardRows(
      List<UUID> visitIds,
      List<UUID> restrictions,
      List<UUID> places,
      List<UUID> rooms,
      List<String> sides,
      List<Instant> starts,
      List<Instant> ends,
      List<Integer> gaps) {

    /** Stands for no room: an array holds no nothing. */
    private static final UUID NOWHERE = new UUID(0, 0);

    public UUID nowhere() {
      return NOWHERE;
    }

    static GuardRows of(UUID visitId, List<Guard> guards) {
      return of(guards.stream().map(guard -> new HeldGuard(visitId, guard)).toList());
    }

    static GuardRows of(List<HeldGuard> all) {
      var guards = all.stream().map(HeldGuard::guard).toList();
      return new GuardRows(
          all.stream().map(HeldGuard::visitId).toList(),
          guards.stream().map(Guard::restriction).toList(),
          guards.stream().map(Guard::place).toList(),
          guards.stream().map(guard -> guard.roomId().orElse(NOWHERE)).toList(),
          guards.stream().map(Guard::side).toList(),
          guards.stream().map(Guard::from).toList(),
          guards.stream().map(Guard::until).toList(),
          guards.stream().map(Guard::gapMinutes).toList());
    }
  }

  /**
   * Takes what nobody is in the way of, in the order given, and answers the rows it wrote: two for
   * each guard, the stay and the time kept clear around it. Waits for whoever is taking the same.
   */
  @SqlQuery(
      """
      INSERT INTO guard (visit_id, center_id, restriction, place, room_id, side, layer, starts_at,
        ends_at, gap_minutes, during)
      SELECT wanted.visit_id, current_center(), wanted.restriction, wanted.place,
        nullif(wanted.room_id, :nowhere), wanted.side, layer.name, wanted.starts, wanted.ends, wanted.gap,
        CASE layer.name
          WHEN 'STAY' THEN tstzrange(wanted.starts, wanted.ends, '[]')
          ELSE tstzrange(wanted.starts - make_interval(mins => wanted.gap),
            wanted.ends + make_interval(mins => wanted.gap), '()')
        END
      FROM unnest(:visitIds, :restrictions, :places, :rooms, :sides, :starts, :ends, :gaps)
        WITH ORDINALITY AS wanted (visit_id, restriction, place, room_id, side, starts, ends, gap,
          number),
        (VALUES ('CLEAR'), ('STAY')) AS layer (name)
      ORDER BY wanted.number, layer.name
      ON CONFLICT ON CONSTRAINT guard_apart DO NOTHING
      RETURNING visit_id, restriction, place, room_id, side, starts_at AS "from", ends_at AS until,
        gap_minutes
      """)
  List<HeldGuard> take(@BindMethods GuardRows wanted);

  /** What the visits hold. */
  @SqlQuery(
      """
      SELECT visit_id, restriction, place, room_id, side, starts_at AS "from", ends_at AS until,
        gap_minutes
      FROM guard
      WHERE visit_id = ANY (:visitIds) AND layer = 'STAY'
      """)
  List<HeldGuard> held(Collection<UUID> visitIds);

  @SqlUpdate("DELETE FROM guard WHERE visit_id = ANY (:visitIds)")
  void delete(Collection<UUID> visitIds);

  /** Those that begin between two moments, but for those of some visits. */
  @SqlQuery(
      """
      SELECT restriction, place, room_id, side, starts_at AS "from", ends_at AS until, gap_minutes
      FROM guard
      WHERE restriction = ANY (:restrictions) AND layer = 'STAY'
        AND starts_at >= :from AND starts_at < :until AND visit_id <> ALL (:without)
      """)
  List<Guard> between(
      Instant from, Instant until, Collection<UUID> restrictions, Collection<UUID> without);
}
