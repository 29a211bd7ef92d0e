package org.contactcenter.visit.proposal;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.visit.proposal.ProposedVisit.Status;

/**
 * Turns rows of a proposal into visits. Two who accept the same wait for each other at the
 * proposal; who books something else meanwhile is met at the cases and the claims, as ever.
 */
final class Acceptance {
  private final ProposalDao dao;
  private final Proposals proposals;
  private final RowBooking booking;
  private final Transactions transactions;
  private final AuditTrail audit;

  Acceptance(
      ProposalDao dao,
      Proposals proposals,
      RowBooking booking,
      Transactions transactions,
      AuditTrail audit) {
    this.dao = dao;
    this.proposals = proposals;
    this.booking = booking;
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * Books all that is not booked yet, or nothing. Throws a {@link Problem} (conflict) {@code
   * proposal-row-impossible} that names the row and what is in its way.
   */
  void whole(User user, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          var rows = open(user, id);
          booking.together(user, rows, (row, visitId) -> dao.accept(id, row.number(), visitId));
          dao.become(id, ProposalStatus.ACCEPTED);
          audit.record(user, "timetable-proposal.accepted", id);
        });
  }

  /**
   * Books these rows, each by itself: one against which something speaks is marked as refused.
   * Those that move an agreed visit come first, for others may take its place.
   */
  void rows(User user, UUID id, Collection<Integer> numbers) {
    var rows = transactions.in(user.scope(), () -> chosen(open(user, id), dao.rows(id), numbers));
    rows.stream()
        .sorted(comparing(ProposedVisit::isNew).thenComparing(ProposedVisit::number))
        .forEach(row -> one(user, id, row.number()));
    transactions.run(user.scope(), () -> finish(user, id));
  }

  private static List<ProposedVisit> chosen(
      List<ProposedVisit> open, List<ProposedVisit> all, Collection<Integer> numbers) {
    var known = all.stream().map(ProposedVisit::number).toList();
    if (!known.containsAll(numbers)) {
      throw Problem.field("rows", "unknown");
    }
    return open.stream().filter(row -> numbers.contains(row.number())).toList();
  }

  private void one(User user, UUID id, int number) {
    try {
      transactions.run(user.scope(), () -> book(user, id, number));
    } catch (Problem refused) {
      if (refused.kind() == Problem.Kind.BUSY) {
        throw refused;
      }
      transactions.run(user.scope(), () -> dao.refuse(id, number, why(refused)));
    }
  }

  private void book(User user, UUID id, int number) {
    var row = open(user, id).stream().filter(each -> each.number() == number).toList();
    booking.together(user, row, (each, visitId) -> dao.accept(id, number, visitId));
  }

  private void finish(User user, UUID id) {
    audit.record(user, "timetable-proposal.accepted-in-part", id);
    if (dao.rows(id).stream().allMatch(row -> row.status() == Status.ACCEPTED)) {
      proposals.lock(user, id);
      dao.become(id, ProposalStatus.ACCEPTED);
    }
  }

  /** The rows that are not booked yet, with the proposal locked. */
  private List<ProposedVisit> open(User user, UUID id) {
    proposals.lock(user, id).status().require(ProposalStatus.ACCEPTED);
    return dao.rows(id).stream()
        .filter(row -> row.status().next().contains(Status.ACCEPTED))
        .toList();
  }

  /** What was in the way, rather than that something was. */
  private static String why(Problem refused) {
    return Stream.concat(
            refused.violations().stream().map(Violation::code), Stream.of(refused.code()))
        .findFirst()
        .orElseThrow();
  }
}
