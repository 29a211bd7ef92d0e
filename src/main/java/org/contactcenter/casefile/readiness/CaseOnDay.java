package org.contactcenter.casefile.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.ReferralSource;

/**
 * A case as it stands on one day.
 *
 * @param people those who have a role in it on that day
 */
public record CaseOnDay(
    Scope scope, CaseFile file, LocalDate day, List<CaseParty> people, OrderBook orders) {

  public CaseOnDay {
    people = List.copyOf(people);
  }

  /**
   * The adults on both sides, each once: those the child lives with and those who come to see it.
   */
  public List<UUID> sides() {
    return people.stream().filter(CaseParty::isSide).map(CaseParty::personId).distinct().toList();
  }

  /** The order that governs the day, for every child. */
  public Optional<CourtOrder> governingOrder() {
    var children = people.stream().filter(CaseParty::isChild).map(CaseParty::personId).toList();
    return orders.governing(children, day);
  }

  /**
   * Whether contact rests on an order rather than on consent: it does where a court sent the
   * family, and from the day on which any order of the case begins. When that order ends, so does
   * the contact, until the court decides anew.
   */
  public boolean restsOnOrder() {
    return file.origin().source() == ReferralSource.COURT || orders.hasBegunBy(day);
  }

  boolean hasChild() {
    return people.stream().anyMatch(CaseParty::isChild);
  }

  boolean hasResidentSide() {
    return people.stream().anyMatch(party -> party.role().isResidentSide());
  }

  boolean hasVisitingSide() {
    return people.stream().anyMatch(party -> party.role().isVisitingSide());
  }
}
