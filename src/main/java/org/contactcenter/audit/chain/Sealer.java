package org.contactcenter.audit.chain;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * Chains what was committed, center by center, in the order in which it was committed: what a look
 * at the database finds is chained before anything that commits afterwards. Writers never wait for
 * it nor for each other; of several nodes one seals a center at a time, the others pass it by.
 */
final class Sealer {
  private static final int BATCH = 1000;

  private final Transactions transactions;
  private final SealDao dao;
  private final Links links;
  private final Anchors anchors;
  private final InstantSource systemClock;

  Sealer(
      Transactions transactions,
      Jdbi jdbi,
      Links links,
      Anchors anchors,
      InstantSource systemClock) {
    this.transactions = transactions;
    this.dao = jdbi.onDemand(SealDao.class);
    this.links = links;
    this.anchors = anchors;
    this.systemClock = systemClock;
  }

  /** How much waits, by center. */
  List<SealDao.Waiting> backlog() {
    return dao.backlog();
  }

  /** Seals what waits in all centers, but for those that another node is just sealing. */
  void sealAll() {
    backlog().stream().map(SealDao.Waiting::centerId).forEach(this::sealCenter);
  }

  /** Sets today's anchor of all centers; false where another node was just sealing. */
  boolean anchorAll() {
    return dao.centers().stream().filter(center -> !anchor(center)).count() == 0;
  }

  private boolean anchor(UUID center) {
    return transactions.in(
        new Scope(center, center),
        () -> {
          var alone = dao.tryToBeAlone();
          if (alone) {
            dao.head().ifPresent(anchors::set);
          }
          return alone;
        });
  }

  /** Short transactions, so that a long backlog holds up nobody. */
  @SuppressWarnings("ThreadPriorityCheck") // a courtesy, nothing rests on it
  private void sealCenter(UUID center) {
    var scope = new Scope(center, center);
    while (transactions.in(scope, () -> sealBatch(center)) == BATCH) {
      Thread.yield();
    }
  }

  /** Answers how many it sealed. */
  private int sealBatch(UUID center) {
    if (!dao.tryToBeAlone()) {
      return 0;
    }
    var entries = dao.waiting(BATCH);
    if (!entries.isEmpty()) {
      dao.insert(chain(center, entries));
      dao.waitNoLonger(entries.stream().map(AuditEntry::seq).toList());
    }
    return entries.size();
  }

  private List<Seal> chain(UUID center, List<AuditEntry> entries) {
    var head = dao.head();
    var number = head.map(Seal::number).orElse(0L);
    var previous = head.map(Seal::chained).orElse(Seal.NONE);
    var now = systemClock.instant().truncatedTo(ChronoUnit.MICROS);
    var seals = new ArrayList<Seal>(entries.size());
    for (var entry : entries) {
      var seal = links.seal(center, ++number, entry, now, previous);
      seals.add(seal);
      previous = seal.chained();
    }
    return seals;
  }
}
