package org.contactcenter.visit.proposal;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.visit.proposal.TimetableProposal.Measure;
import org.contactcenter.visit.proposal.model.Proposer;
import org.contactcenter.visit.proposal.situation.Situations;
import org.contactcenter.visit.proposal.situation.Weeks;
import org.contactcenter.visit.proposal.solver.Solvers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a timetable that was asked for. Whoever makes it holds it for a while; if that node dies
 * another takes it, until it was tried in vain too often.
 */
final class Maker {
  private static final Logger LOG = LoggerFactory.getLogger(Maker.class);
  private static final Duration HELD = Duration.ofMinutes(3);
  private static final int TRIES = 3;

  private final ProposalDao dao;
  private final Transactions transactions;
  private final Situations situations;
  private final WaitingFamilies waiting;
  private final Work work;

  Maker(
      ProposalDao dao,
      Transactions transactions,
      Situations situations,
      WaitingFamilies waiting,
      Work work) {
    this.dao = dao;
    this.transactions = transactions;
    this.situations = situations;
    this.waiting = waiting;
    this.work = work;
  }

  /** With what it is made, and in what time. */
  record Work(Solvers solvers, Duration limit) {}

  /** Nothing where another holds it, it is made already, or this node has no solver. */
  void make(Scope scope, UUID id) {
    work.solvers()
        .proposer()
        .filter(any -> take(scope, id))
        .ifPresent(with -> attempt(scope, id, with));
  }

  /** Those of the center that nobody holds, though they run. */
  void makeAbandoned(Scope scope) {
    var now = InstantSource.system().instant();
    transactions
        .in(scope, () -> dao.abandoned(now))
        .forEach(each -> make(new Scope(scope.centerId(), each.requestedBy()), each.id()));
  }

  private boolean take(Scope scope, UUID id) {
    var now = InstantSource.system().instant();
    return transactions.in(scope, () -> dao.take(id, now, now.plus(HELD)));
  }

  /** A message could quote a record, so only the kind of a failure is told. */
  private void attempt(Scope scope, UUID id, Proposer proposer) {
    try {
      make(scope, id, proposer);
    } catch (RuntimeException failure) {
      LOG.error("timetable proposal {} was not made: {}", id, failure.getClass().getName());
      transactions.run(scope, () -> dao.finish(id, ProposalStatus.FAILED, Measure.NONE));
    }
  }

  private void make(Scope scope, UUID id, Proposer proposer) {
    var asked = transactions.in(scope, () -> dao.find(id)).orElseThrow();
    if (asked.attempts() > TRIES) {
      throw new IllegalStateException("tried too often");
    }
    var weeks = new Weeks(asked.fromDay(), asked.weeks());
    var situation = situations.of(scope, weeks, asked.mayMove(), waiting.waiting(scope));
    var began = System.nanoTime();
    var solution = proposer.propose(situation, work.limit());
    var took = Duration.ofNanos(System.nanoTime() - began);
    keep(scope, id, new Outcome(situation, solution, weeks), took);
  }

  private void keep(Scope scope, UUID id, Outcome outcome, Duration took) {
    transactions.run(
        scope,
        () -> {
          if (dao.finish(id, ProposalStatus.READY, outcome.measure(took))) {
            dao.insertRows(id, outcome.rows());
            dao.insertUnserved(id, outcome.unserved());
          }
        });
  }
}
