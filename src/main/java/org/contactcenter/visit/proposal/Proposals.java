package org.contactcenter.visit.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.proposal.solver.Solvers;

/** The timetables that were asked for. */
public final class Proposals {
  private static final Cursor AFTER_ALL =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final ProposalDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final CaseTime time;
  private final Solvers solvers;

  Proposals(ProposalDao dao, CaseParts cases, Solvers solvers) {
    this.dao = dao;
    this.transactions = cases.ground().transactions();
    this.audit = cases.ground().audit();
    this.time = cases.time();
    this.solvers = solvers;
  }

  /** A proposal with what it would change and what found no place. */
  record Details(TimetableProposal proposal, List<ProposedVisit> rows, List<Unserved> unserved) {}

  /**
   * Asks for a timetable, which somebody has yet to make.
   *
   * @param from the day after today where empty
   */
  UUID ask(User user, Optional<LocalDate> from, int weeks, boolean mayMove) {
    if (solvers.proposer().isEmpty()) {
      throw Problem.of(Problem.Kind.BUSY, "solver-missing");
    }
    return transactions.in(
        user.scope(),
        () -> {
          var first = from.orElseGet(() -> time.today(user.scope()).plusDays(1));
          if (first.isBefore(time.today(user.scope()))) {
            throw Problem.field("from", "in-the-past");
          }
          var proposal = TimetableProposal.asked(first, weeks, mayMove, user.id(), time.now());
          dao.insert(proposal);
          audit.record(user, "timetable-proposal.requested", proposal.id());
          return proposal.id();
        });
  }

  Details find(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () ->
            dao.find(id)
                .filter(any -> isOpen(user))
                .map(found -> new Details(found, dao.rows(id), dao.unserved(id)))
                .orElseThrow(() -> absent(id)));
  }

  /** Newest first. */
  Page<TimetableProposal> page(User user, Optional<Cursor> after, int limit) {
    var start = after.orElse(AFTER_ALL);
    var rows =
        transactions.in(user.scope(), () -> dao.newestFirst(start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, each -> new Cursor(each.requestedAt(), each.id()));
  }

  void discard(User user, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          var proposal = lock(user, id);
          proposal.status().require(ProposalStatus.DISCARDED);
          dao.become(id, ProposalStatus.DISCARDED);
          audit.record(user, "timetable-proposal.discarded", id);
        });
  }

  /** The proposal with its row locked until the open transaction ends. */
  TimetableProposal lock(User user, UUID id) {
    return dao.lock(id).filter(any -> isOpen(user)).orElseThrow(() -> absent(id));
  }

  private static boolean isOpen(User user) {
    return Matter.TIMETABLE_PROPOSAL.isOpenTo(user, Extent.CENTER);
  }

  private static Problem absent(UUID id) {
    return Problem.absent("timetable-proposal", id);
  }
}
