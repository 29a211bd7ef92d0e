package org.contactcenter.visit.term;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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
  public Map<UUID, VisitRule> during(
      Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until) {
    var orders = parts.orders().of(scope, caseIds);
    if (orders.isEmpty()) {
      return Map.of();
    }
    var families = parts.parties().of(scope, orders.keySet());
    var known = known(scope, orders, families, from, until);
    return orders.entrySet().stream()
        .collect(
            toMap(
                Map.Entry::getKey,
                each ->
                    known.rule(each.getValue(), families.getOrDefault(each.getKey(), List.of()))));
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

  /** The rule for a family that has no case and no visits yet, and is of these people. */
  public VisitRule expected(Scope scope, OrderBook orders, List<CaseParty> family) {
    var none = new Tally(centers.of(scope).timeZone(), List.of());
    return new OrderRule(orders, guests(scope, orders, family), none);
  }

  /** What is known of all these families: the names of people, and the contacts of children. */
  private record Known(ZoneId zone, Map<UUID, NameKey> names, List<Contact> contacts) {

    OrderRule rule(OrderBook orders, List<CaseParty> family) {
      var children = children(family);
      var own =
          contacts.stream()
              .filter(contact -> !Collections.disjoint(contact.children(), children))
              .toList();
      return new OrderRule(orders, new Guests(family, names), new Tally(zone, own));
    }
  }

  private Known known(
      Scope scope,
      Map<UUID, OrderBook> orders,
      Map<UUID, List<CaseParty>> families,
      LocalDate from,
      LocalDate until) {
    var named =
        families.entrySet().stream()
            .filter(family -> namesPeople(orders, family.getKey()))
            .flatMap(family -> family.getValue().stream())
            .toList();
    var everybody = families.values().stream().flatMap(List::stream).toList();
    return new Known(
        centers.of(scope).timeZone(),
        names(scope, named),
        contacts(scope, children(everybody), from, until));
  }

  private static boolean namesPeople(Map<UUID, OrderBook> orders, UUID caseId) {
    return Stream.ofNullable(orders.get(caseId))
        .flatMap(book -> book.orders().stream())
        .anyMatch(order -> order.terms().namesPeople());
  }

  private Map<UUID, NameKey> names(Scope scope, List<CaseParty> people) {
    return people.isEmpty()
        ? Map.of()
        : this.people
            .findAll(scope, people.stream().map(CaseParty::personId).toList())
            .values()
            .stream()
            .collect(toMap(Person::id, Person::nameKey));
  }

  private static Set<UUID> children(Collection<CaseParty> family) {
    return family.stream().filter(CaseParty::isChild).map(CaseParty::personId).collect(toSet());
  }

  /** Of whole weeks and months, in which the days lie. */
  private List<Contact> contacts(
      Scope scope, Collection<UUID> children, LocalDate from, LocalDate until) {
    var zone = centers.of(scope).timeZone();
    var first = Tally.firstOf(from).atStartOfDay(zone).toInstant();
    var end = Tally.endOf(until).atStartOfDay(zone).toInstant();
    return parts.ground().transactions().in(scope, () -> dao.ofChildren(children, first, end));
  }
}
