package org.contactcenter.visit.term;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Scope;
import org.contactcenter.party.NameKey;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.visit.rule.RuleSource;
import org.contactcenter.visit.rule.VisitRule;

/** Where the terms of orders come from, and the visits that count against them. */
public final class OrderRules implements RuleSource {
  private final CaseParts parts;
  private final People people;
  private final Centers centers;
  private final ContactDao dao;

  public OrderRules(CaseParts parts, People people, Centers centers) {
    this.parts = parts;
    this.people = people;
    this.centers = centers;
    this.dao = parts.ground().jdbi().onDemand(ContactDao.class);
  }

  /** Nothing more is asked of a case without orders. */
  @Override
  public VisitRule during(Scope scope, UUID caseId, LocalDate from, LocalDate until) {
    var orders = parts.orders().of(scope, caseId);
    if (orders.orders().isEmpty()) {
      return VisitRule.all(List.of());
    }
    var family = parts.parties().of(scope, caseId);
    return new OrderRule(orders, guests(scope, orders, family), tally(scope, family, from, until));
  }

  /**
   * Whether an order that governs one of the children that day says that the person must not come.
   */
  public boolean exclude(
      Scope scope, UUID caseId, Collection<UUID> children, UUID person, LocalDate day) {
    var orders = parts.orders().of(scope, caseId);
    if (orders.orders().isEmpty()) {
      return false;
    }
    var guests = guests(scope, orders, parts.parties().of(scope, caseId));
    return children.stream()
        .flatMap(child -> orders.governing(child, day).stream())
        .anyMatch(order -> guests.isExcluded(order.terms(), person));
  }

  private Guests guests(Scope scope, OrderBook orders, List<CaseParty> family) {
    var named = orders.orders().stream().anyMatch(order -> order.terms().namesPeople());
    return new Guests(family, named ? names(scope, family) : Map.of());
  }

  private Map<UUID, NameKey> names(Scope scope, List<CaseParty> family) {
    return people
        .findAll(scope, family.stream().map(CaseParty::personId).toList())
        .values()
        .stream()
        .collect(toMap(Person::id, Person::nameKey));
  }

  /** Whole weeks and months, in which the days lie. */
  private Tally tally(Scope scope, Collection<CaseParty> family, LocalDate from, LocalDate until) {
    var children =
        family.stream().filter(CaseParty::isChild).map(CaseParty::personId).distinct().toList();
    var zone = centers.of(scope).timeZone();
    var first = Tally.firstOf(from).atStartOfDay(zone).toInstant();
    var end = Tally.endOf(until).atStartOfDay(zone).toInstant();
    return new Tally(
        zone, parts.ground().transactions().in(scope, () -> dao.ofChildren(children, first, end)));
  }
}
