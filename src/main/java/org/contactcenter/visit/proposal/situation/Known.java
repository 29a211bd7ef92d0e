package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.referral.OrderTerms;
import org.contactcenter.visit.plan.OpenOccurrence;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.proposal.situation.SituationDao.Custom;

/**
 * What is known of a case before anybody has looked at the house.
 *
 * @param last its latest visit before the proposal
 * @param booked its visits in the months of the proposal
 * @param open what its plans could not lay out in those weeks
 * @param planned whether it has a plan that runs in them
 */
record Known(
    CaseFile file,
    List<CaseParty> people,
    OrderBook orders,
    Optional<Custom> last,
    List<Booked> booked,
    List<OpenOccurrence> open,
    boolean planned) {

  Known {
    people = List.copyOf(people);
    booked = List.copyOf(booked);
    open = List.copyOf(open);
  }

  /** What the order of that day says. */
  OrderTerms terms(LocalDate day) {
    return orders.governing(children(day), day).map(CourtOrder::terms).orElse(OrderTerms.NONE);
  }

  private Set<UUID> children(LocalDate day) {
    return people.stream()
        .filter(each -> each.isChild() && each.isOn(day))
        .map(CaseParty::personId)
        .collect(toSet());
  }
}
