package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.CourtReference;
import org.contactcenter.referral.Participant;
import org.contactcenter.referral.Referral;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.slot.Premises;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.slot.Sought;
import org.contactcenter.visit.term.OrderRules;
import org.jspecify.annotations.Nullable;

/** Sees in families on the waiting list the cases that they are to be. */
public final class WaitingDemands {
  private final SlotModule slot;
  private final OrderRules orders;
  private final CaseTime time;

  public WaitingDemands(SlotModule slot, OrderRules orders, CaseTime time) {
    this.slot = slot;
    this.orders = orders;
    this.time = time;
  }

  /** In a number of statements that does not grow with them, but for orders that name people. */
  List<WaitingDemand> of(Scope scope, List<Referral> waiting, Weeks weeks) {
    var people = waiting.stream().collect(toMap(Referral::id, WaitingDemands::people));
    var families = slot.families().expected(scope, people);
    var everybody =
        families.values().stream().flatMap(family -> family.withCase().stream()).collect(toSet());
    var premises = slot.surveys().of(scope, everybody, weeks.from(), weeks.last());
    return waiting.stream()
        .map(each -> demand(scope, each, found(families.get(each.id())), premises, weeks))
        .toList();
  }

  private static Family found(@Nullable Family family) {
    return Objects.requireNonNull(family, "each was asked about");
  }

  private WaitingDemand demand(
      Scope scope, Referral referral, Family family, Premises premises, Weeks weeks) {
    var demand = slot.demand(scope, WaitingDemand.type(referral));
    var sought =
        new Sought(
            WaitingDemand.type(referral), Optional.empty(), Optional.empty(), Set.of(), demand);
    return new WaitingDemand(
        referral,
        family,
        new Staff(premises.survey(sought).house(), demand),
        orders.expected(scope, order(referral), family.people()),
        slot.surveys().center(scope),
        weeks,
        time.exactly());
  }

  private static List<CaseParty> people(Referral referral) {
    return referral.people().stream().map(each -> party(referral, each)).toList();
  }

  private static CaseParty party(Referral referral, Participant each) {
    var since = LocalDate.EPOCH;
    return new CaseParty(
        UUID.randomUUID(), referral.id(), each.personId(), each.role(), since, Optional.empty());
  }

  private OrderBook order(Referral referral) {
    return new OrderBook(referral.order().map(each -> order(referral, each)).stream().toList());
  }

  private CourtOrder order(Referral referral, CourtReference reference) {
    return new CourtOrder.Text(
            reference.courtId(),
            reference.caseNumber(),
            reference.orderNumber(),
            reference.orderDate(),
            Optional.empty(),
            reference.validUntil(),
            reference.terms(),
            List.of())
        .entered(referral.id(), time.now());
  }
}
