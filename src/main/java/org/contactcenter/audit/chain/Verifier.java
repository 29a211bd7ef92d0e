package org.contactcenter.audit.chain;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * Follows a center's chain from its first seal to its last, page by page, and holds it against the
 * entries and against the anchors outside of the database. What the key has sealed cannot be
 * altered, removed or moved without being found; what was cut off at the end, entries and seals
 * alike, is found up to the last anchor.
 */
public final class Verifier {
  private static final int PAGE = 1000;

  private final Transactions transactions;
  private final VerifyDao dao;
  private final Links links;
  private final Anchors anchors;

  Verifier(Transactions transactions, Jdbi jdbi, Links links, Anchors anchors) {
    this.transactions = transactions;
    this.dao = jdbi.onDemand(VerifyDao.class);
    this.links = links;
    this.anchors = anchors;
  }

  /** Verifies the chain of the scope's center. */
  @SuppressWarnings("ThreadPriorityCheck") // a courtesy, nothing rests on it
  public Verification verify(Scope scope) {
    var findings = new Findings();
    var anchored = anchors.of(scope.centerId(), findings);
    var walk = new Walk(links, anchored, findings);
    while (transactions.in(scope, () -> page(walk)) == PAGE) {
      Thread.yield();
    }
    walk.end();
    return transactions.in(scope, () -> conclude(walk, anchored, findings));
  }

  /** Answers how many seals it passed. */
  private int page(Walk walk) {
    var seals = dao.seals(walk.number(), PAGE);
    var entries =
        dao.entries(seals.stream().map(Seal::entry).toList()).stream()
            .collect(toMap(AuditEntry::seq, identity()));
    seals.forEach(seal -> walk.step(seal, Optional.ofNullable(entries.get(seal.entry()))));
    return seals.size();
  }

  private Verification conclude(Walk walk, List<Anchor> anchored, Findings findings) {
    dao.passedOver(Findings.KEPT + 1)
        .forEach(entry -> findings.ofEntry(Finding.Kind.UNSEALED, Optional.of(entry)));
    dao.waitingInVain(Findings.KEPT + 1)
        .forEach(gone -> findings.ofEntry(Finding.Kind.REMOVED, Optional.<UUID>empty()));
    var last =
        Optional.of(anchored).filter(any -> !any.isEmpty()).map(any -> any.get(any.size() - 1));
    var waiting = dao.waiting();
    return new Verification(
        walk.number(),
        dao.count(),
        waiting.entries(),
        (long) waiting.seconds(),
        walk.head(),
        last.map(Anchor::anchoredAt),
        last.map(Anchor::number),
        findings.count(),
        findings.first());
  }
}
