package org.contactcenter.visit.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * Who has taken what, kept by the database's exclusion constraints: of those who take the same at
 * once, one gets it.
 */
public final class ClaimBook {
  /** A stay late in one day may keep the next morning clear: longer than any gap. */
  private static final Duration MARGIN = Duration.ofDays(1);

  private final ClaimDao dao;
  private final OccupancyDao occupancy;
  private final GuardDao guards;
  private final SavepointDao savepoint;
  private final Transactions transactions;

  public ClaimBook(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(ClaimDao.class);
    this.occupancy = jdbi.onDemand(OccupancyDao.class);
    this.guards = jdbi.onDemand(GuardDao.class);
    this.savepoint = jdbi.onDemand(SavepointDao.class);
    this.transactions = transactions;
  }

  /**
   * Takes all of it for the visit, or nothing. Answers what was not to be had because others hold
   * it; empty where all is taken. Runs in an open transaction.
   */
  public Claims take(Scope scope, UUID visitId, Claims wanted) {
    return take(scope, visitId, wanted, () -> Claims.NONE);
  }

  /**
   * The same.
   *
   * @param more asked once all is taken: what of it is not to be had for another reason
   */
  public Claims take(Scope scope, UUID visitId, Claims wanted, Supplier<Claims> more) {
    return transactions.in(
        scope,
        () -> {
          savepoint.mark();
          var busy = missing(visitId, wanted);
          var missing = busy.isEmpty() ? more.get() : busy;
          if (!missing.isEmpty()) {
            savepoint.goBack();
          }
          savepoint.release();
          return missing;
        });
  }

  /** All that the visit has taken. */
  public Claims of(Scope scope, UUID visitId) {
    return transactions.in(
        scope, () -> new Claims(dao.claimsOf(visitId), dao.presencesOf(visitId)));
  }

  /** Gives back all that the visits have taken. */
  public void release(Scope scope, Collection<UUID> visitIds) {
    transactions.run(
        scope,
        () -> {
          dao.deleteClaims(visitIds);
          dao.deletePresences(visitIds);
          guards.delete(visitIds);
        });
  }

  /** Gives back some of what the visit has taken: a room, people, members of staff. */
  public void release(Scope scope, UUID visitId, Collection<UUID> resources) {
    transactions.run(
        scope,
        () -> {
          dao.deleteClaims(visitId, resources);
          dao.deletePresences(visitId, resources);
        });
  }

  /** Gives back what is left of some of what the visit has taken, once it has ended. */
  public void shorten(Scope scope, UUID visitId, Collection<UUID> resources, Instant end) {
    transactions.run(
        scope,
        () -> {
          dao.shortenClaims(visitId, resources, end);
          dao.shortenPresences(visitId, resources, end);
          dao.deleteClaimsFrom(visitId, resources, end);
          dao.deletePresencesFrom(visitId, resources, end);
        });
  }

  /**
   * What is taken of these between two moments, each a midnight in the center. Of staff who work in
   * other centers, their visits there as well.
   *
   * @param resources each named once
   */
  public Occupancy between(Scope scope, Instant from, Instant until, Set<UUID> resources) {
    return between(scope, from, until, resources, Set.of());
  }

  /** The same as if some visits were not there. */
  public Occupancy between(
      Scope scope, Instant from, Instant until, Set<UUID> resources, Collection<UUID> without) {
    return transactions.in(
        scope,
        () ->
            new Occupancy(
                occupancy.claims(from, until, resources, without).stream()
                    .flatMap(OccupancyDao.PlaceClaims::each)
                    .toList(),
                occupancy.presences(from, until, resources, without).stream()
                    .flatMap(OccupancyDao.RestrictionPresences::each)
                    .toList(),
                guards.between(from.minus(MARGIN), until.plus(MARGIN), resources, without)));
  }

  /** What each of the visits has taken of these. */
  public Map<UUID, List<Claim>> taken(
      Scope scope, Collection<UUID> visitIds, Collection<UUID> resources) {
    return transactions.in(scope, () -> dao.held(visitIds, resources)).stream()
        .collect(
            groupingBy(ClaimDao.HeldClaim::visitId, mapping(ClaimDao.HeldClaim::claim, toList())));
  }

  private Claims missing(UUID visitId, Claims wanted) {
    var claims = new ArrayList<>(wanted.claims());
    dao.take(ClaimDao.ClaimRows.of(visitId, wanted.claims()))
        .forEach(taken -> claims.remove(taken.claim()));
    if (!claims.isEmpty()) {
      return new Claims(claims, List.of());
    }
    var presences = new ArrayList<>(wanted.presences());
    presences.removeAll(dao.take(ClaimDao.PresenceRows.of(visitId, wanted.presences())));
    if (!presences.isEmpty()) {
      return new Claims(List.of(), presences);
    }
    return new Claims(List.of(), List.of(), unguarded(visitId, wanted.guards()));
  }

  /** A guard is taken with both of its rows, or not at all. */
  private List<Guard> unguarded(UUID visitId, List<Guard> wanted) {
    var taken =
        guards.take(GuardDao.GuardRows.of(visitId, wanted)).stream()
            .map(GuardDao.HeldGuard::guard)
            .toList();
    return wanted.stream()
        .filter(guard -> Collections.frequency(taken, guard) < GuardDao.ROWS)
        .toList();
  }
}
