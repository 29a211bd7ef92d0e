package org.contactcenter.visit.claim;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * Who has taken what, kept by the database's exclusion constraints: of those who take the same at
 * once, one gets it.
 */
public final class ClaimBook {
  private static final String BEFORE_TAKING = "before_taking";

  private final ClaimDao dao;
  private final Transactions transactions;

  public ClaimBook(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(ClaimDao.class);
    this.transactions = transactions;
  }

  /**
   * Takes all of it for the visit, or nothing. Answers what was not to be had because others hold
   * it; empty where all is taken. Runs in an open transaction.
   */
  public Claims take(Scope scope, UUID visitId, Claims wanted) {
    return transactions.in(
        scope,
        () -> {
          dao.savepoint(BEFORE_TAKING);
          var missing = missing(visitId, wanted);
          if (missing.isEmpty()) {
            dao.releaseSavepoint(BEFORE_TAKING);
          } else {
            dao.rollbackToSavepoint(BEFORE_TAKING);
          }
          return missing;
        });
  }

  /** Gives back all that the visits have taken. */
  public void release(Scope scope, Collection<UUID> visitIds) {
    transactions.run(
        scope,
        () -> {
          dao.deleteClaims(visitIds);
          dao.deletePresences(visitIds);
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

  /**
   * What is taken of these between two moments, each a midnight in the center. Of staff who work in
   * other centers, their visits there as well.
   */
  public Occupancy between(Scope scope, Instant from, Instant until, Collection<UUID> resources) {
    return transactions.in(
        scope,
        () ->
            new Occupancy(
                dao.claims(from, until, resources), dao.presences(from, until, resources)));
  }

  private Claims missing(UUID visitId, Claims wanted) {
    var claims = new ArrayList<>(wanted.claims());
    claims.removeAll(dao.take(ClaimDao.ClaimRows.of(visitId, wanted.claims())));
    if (!claims.isEmpty()) {
      return new Claims(claims, List.of());
    }
    var presences = new ArrayList<>(wanted.presences());
    presences.removeAll(dao.take(ClaimDao.PresenceRows.of(visitId, wanted.presences())));
    return new Claims(List.of(), presences);
  }
}
