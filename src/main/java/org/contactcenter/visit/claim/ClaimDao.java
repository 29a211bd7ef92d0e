package org.contactcenter.visit.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jdbi.v3.sqlobject.transaction.Transactional;

@RegisterConstructorMapper(Claim.class)
@RegisterConstructorMapper(Presence.class)
interface ClaimDao extends Transactional<ClaimDao> {

  /** Rows of claims, column by column. */
  record ClaimRows(
      UUID visitId,
      List<UUID> resources,
      List<Integer> places,
      List<Instant> starts,
      List<Instant> ends) {

    static ClaimRows of(UUID visitId, List<Claim> claims) {
      return new ClaimRows(
          visitId,
          claims.stream().map(Claim::resource).toList(),
          claims.stream().map(Claim::place).toList(),
          claims.stream().map(claim -> claim.during().start()).toList(),
          claims.stream().map(claim -> claim.during().end()).toList());
    }
  }

  /** Rows of presences, column by column. */
  record PresenceRows(
      UUID visitId,
      List<UUID> restrictions,
      List<String> sides,
      List<Instant> starts,
      List<Instant> ends) {

    static PresenceRows of(UUID visitId, List<Presence> presences) {
      return new PresenceRows(
          visitId,
          presences.stream().map(Presence::restriction).toList(),
          presences.stream().map(Presence::side).toList(),
          presences.stream().map(presence -> presence.during().start()).toList(),
          presences.stream().map(presence -> presence.during().end()).toList());
    }
  }

  /**
   * Takes what is free, in the order given, and answers what it took. Waits for whoever is taking
   * the same. With DO NOTHING two who take the same at once never wait for each other: each looks
   * before it writes.
   */
  @SqlQuery(
      """
      INSERT INTO claim (visit_id, center_id, resource, place, during)
      SELECT :visitId, current_center(), wanted.resource, wanted.place,
        tstzrange(wanted.starts, wanted.ends)
      FROM unnest(:resources, :places, :starts, :ends)
        WITH ORDINALITY AS wanted (resource, place, starts, ends, number)
      ORDER BY wanted.number
      ON CONFLICT ON CONSTRAINT claim_taken_once DO NOTHING
      RETURNING resource, place, starts_at AS during_start, ends_at AS during_end
      """)
  List<Claim> take(@BindMethods ClaimRows wanted);

  /** The same for presences. */
  @SqlQuery(
      """
      INSERT INTO presence (visit_id, center_id, restriction, side, during)
      SELECT :visitId, current_center(), wanted.restriction, wanted.side,
        tstzrange(wanted.starts, wanted.ends)
      FROM unnest(:restrictions, :sides, :starts, :ends)
        WITH ORDINALITY AS wanted (restriction, side, starts, ends, number)
      ORDER BY wanted.number
      ON CONFLICT ON CONSTRAINT presence_apart DO NOTHING
      RETURNING restriction, side, starts_at AS during_start, ends_at AS during_end
      """)
  List<Presence> take(@BindMethods PresenceRows wanted);

  @SqlUpdate("DELETE FROM claim WHERE visit_id = ANY (:visitIds)")
  void deleteClaims(Collection<UUID> visitIds);

  @SqlUpdate("DELETE FROM presence WHERE visit_id = ANY (:visitIds)")
  void deletePresences(Collection<UUID> visitIds);

  @SqlUpdate("DELETE FROM claim WHERE visit_id = :visitId AND resource = ANY (:resources)")
  void deleteClaims(UUID visitId, Collection<UUID> resources);

  @SqlUpdate("DELETE FROM presence WHERE visit_id = :visitId AND restriction = ANY (:restrictions)")
  void deletePresences(UUID visitId, Collection<UUID> restrictions);

  /** A claim never crosses midnight in the center, so those of whole days are found by start. */
  @SqlQuery(
      """
      SELECT resource, place, starts_at AS during_start, ends_at AS during_end
      FROM claim
      WHERE center_id = current_center() AND starts_at >= :from AND starts_at < :until
        AND resource = ANY (:resources)
      """)
  List<Claim> claims(Instant from, Instant until, Collection<UUID> resources);

  @SqlQuery(
      """
      SELECT restriction, side, starts_at AS during_start, ends_at AS during_end
      FROM presence
      WHERE restriction = ANY (:restrictions) AND starts_at >= :from AND starts_at < :until
      UNION ALL
      SELECT account_id, 'elsewhere', starts_at, ends_at
      FROM staff_elsewhere(:restrictions, :from, :until)
      """)
  List<Presence> presences(Instant from, Instant until, Collection<UUID> restrictions);
}
