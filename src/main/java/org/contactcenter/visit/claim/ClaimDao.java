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

@RegisterConstructorMapper(Claim.class)
@RegisterConstructorMapper(ClaimDao.HeldClaim.class)
@RegisterConstructorMapper(Presence.class)
interface ClaimDao {
  /** A claim, and of which visit it is. */
  record HeldClaim(UUID visitId, @Nested Claim claim) {}

  /** Rows of claims, column by column. */
  record ClaimRows(
      List<UUID> visitIds,
      List<UUID> resources,
      List<Integer> places,
      List<Instant> starts,
      List<Instant> ends) {

    static ClaimRows of(UUID visitId, List<Claim> claims) {
      return of(claims.stream().map(claim -> new HeldClaim(visitId, claim)).toList());
    }

    static ClaimRows of(List<HeldClaim> all) {
      var claims = all.stream().map(HeldClaim::claim).toList();
      return new ClaimRows(
          all.stream().map(HeldClaim::visitId).toList(),
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
      SELECT wanted.visit_id, current_center(), wanted.resource, wanted.place,
        tstzrange(wanted.starts, wanted.ends)
      FROM unnest(:visitIds, :resources, :places, :starts, :ends)
        WITH ORDINALITY AS wanted (visit_id, resource, place, starts, ends, number)
      ORDER BY wanted.number
      ON CONFLICT ON CONSTRAINT claim_taken_once DO NOTHING
      RETURNING visit_id, resource, place, starts_at AS during_start, ends_at AS during_end
      """)
  List<HeldClaim> take(@BindMethods ClaimRows wanted);

  /** What the visits hold of these. */
  @SqlQuery(
      """
      SELECT visit_id, resource, place, starts_at AS during_start, ends_at AS during_end
      FROM claim
      WHERE visit_id = ANY (:visitIds) AND resource = ANY (:resources)
      """)
  List<HeldClaim> held(Collection<UUID> visitIds, Collection<UUID> resources);

  @SqlUpdate("DELETE FROM claim WHERE visit_id = ANY (:visitIds) AND resource = ANY (:resources)")
  void deleteClaims(Collection<UUID> visitIds, Collection<UUID> resources);

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

  @SqlQuery(
      """
      SELECT resource, place, starts_at AS during_start, ends_at AS during_end
      FROM claim WHERE visit_id = :visitId
      """)
  List<Claim> claimsOf(UUID visitId);

  @SqlQuery(
      """
      SELECT restriction, side, starts_at AS during_start, ends_at AS during_end
      FROM presence WHERE visit_id = :visitId
      """)
  List<Presence> presencesOf(UUID visitId);

  @SqlUpdate("DELETE FROM claim WHERE visit_id = ANY (:visitIds)")
  void deleteClaims(Collection<UUID> visitIds);

  @SqlUpdate("DELETE FROM presence WHERE visit_id = ANY (:visitIds)")
  void deletePresences(Collection<UUID> visitIds);

  @SqlUpdate("DELETE FROM claim WHERE visit_id = :visitId AND resource = ANY (:resources)")
  void deleteClaims(UUID visitId, Collection<UUID> resources);

  @SqlUpdate("DELETE FROM presence WHERE visit_id = :visitId AND restriction = ANY (:restrictions)")
  void deletePresences(UUID visitId, Collection<UUID> restrictions);

  @SqlUpdate(
      """
      UPDATE claim SET during = tstzrange(starts_at, :end)
      WHERE visit_id = :visitId AND resource = ANY (:resources)
        AND starts_at < :end AND ends_at > :end
      """)
  void shortenClaims(UUID visitId, Collection<UUID> resources, Instant end);

  @SqlUpdate(
      """
      UPDATE presence SET during = tstzrange(starts_at, :end)
      WHERE visit_id = :visitId AND restriction = ANY (:resources)
        AND starts_at < :end AND ends_at > :end
      """)
  void shortenPresences(UUID visitId, Collection<UUID> resources, Instant end);

  @SqlUpdate(
      """
      DELETE FROM claim
      WHERE visit_id = :visitId AND resource = ANY (:resources) AND starts_at >= :end
      """)
  void deleteClaimsFrom(UUID visitId, Collection<UUID> resources, Instant end);

  @SqlUpdate(
      """
      DELETE FROM presence
      WHERE visit_id = :visitId AND restriction = ANY (:resources) AND starts_at >= :end
      """)
  void deletePresencesFrom(UUID visitId, Collection<UUID> resources, Instant end);
}
