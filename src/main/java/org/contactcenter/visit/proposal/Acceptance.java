package org.contactcenter.visit.proposal;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

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
          booking.together(user, rows, (row, became) -> keep(id, row, became));
          dao.become(id, ProposalStatus.ACCEPTED);
          audit.record(user, "timetable-proposal.accepted", id);
        });
  }

  /**
   * Books these rows together, for they may change places; where something speaks against one, each
   * by itself as far as it goes, and what is in the way of it is kept with the row. Those that move
   * an agreed visit come first, for others may take its place.
   */
  void rows(User user, UUID id, Collection<Integer> numbers) {
    var rows = transactions.in(user.scope(), () -> chosen(open(user, id), dao.rows(id), numbers));
    var wanted =
        rows.stream()
            .sorted(comparing(ProposedVisit::isNew).thenComparing(ProposedVisit::number))
            .map(ProposedVisit::number)
            .toList();
    if (refusal(user, id, wanted).isPresent()) {
      inTurn(user, id, wanted);
    }
    transactions.run(user.scope(), () -> finish(user, id));
  }

  /** What was refused is tried again as long as others still give up their places. */
  private void inTurn(User user, UUID id, List<Integer> wanted) {
    for (var left = wanted; !left.isEmpty(); ) {
      var refused = left.stream().filter(number -> !one(user, id, number)).toList();
      left = refused.size() < left.size() ? refused : List.of();
    }
  }

  private static List<ProposedVisit> chosen(
      List<ProposedVisit> open, List<ProposedVisit> all, Collection<Integer> numbers) {
    var known = all.stream().map(ProposedVisit::number).toList();
    if (!known.containsAll(numbers)) {
      throw Problem.field("rows", "unknown");
    }
    return open.stream().filter(row -> numbers.contains(row.number())).toList();
  }

  private boolean one(User user, UUID id, int number) {
    var refusal = refusal(user, id, List.of(number));
    refusal.ifPresent(
        refused -> transactions.run(user.scope(), () -> dao.refuse(id, number, why(refused))));
    return refusal.isEmpty();
  }

  /** What kept all of them from being booked; empty where they are now. */
  private Optional<Problem> refusal(User user, UUID id, List<Integer> numbers) {
    try {
      transactions.run(user.scope(), () -> book(user, id, numbers));
      return Optional.empty();
    } catch (Problem refused) {
      if (refused.kind() == Problem.Kind.BUSY) {
        throw refused;
      }
      return Optional.of(refused);
    }
  }

  private void book(User user, UUID id, List<Integer> numbers) {
    var rows = open(user, id).stream().filter(each -> numbers.contains(each.number())).toList();
    booking.together(user, rows, (each, became) -> keep(id, each, became));
  }

  private void keep(UUID id, ProposedVisit row, UUID became) {
    if (row.whence().referralId().isPresent()) {
      dao.offer(id, row.number(), became);
    } else {
      dao.accept(id, row.number(), became);
    }
  }

  private void finish(User user, UUID id) {
    audit.record(user, "timetable-proposal.accepted-in-part", id);
    if (dao.rows(id).stream().noneMatch(ProposedVisit::isOpen)) {
      proposals.lock(user, id);
      dao.become(id, ProposalStatus.ACCEPTED);
    }
  }

  /** The rows that are not booked yet, with the proposal locked. */
  private List<ProposedVisit> open(User user, UUID id) {
    proposals.lock(user, id).status().require(ProposalStatus.ACCEPTED);
    return dao.rows(id).stream().filter(ProposedVisit::isOpen).toList();
  }

  /** What was in the way, rather than that something was. */
  private static String why(Problem refused) {
    return Stream.concat(
            refused.violations().stream().map(Violation::code), Stream.of(refused.code()))
        .findFirst()
        .orElseThrow();
  }
}
