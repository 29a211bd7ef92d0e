package org.contactcenter.casefile.readiness;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.check.CheckList;
import org.contactcenter.casefile.order.CourtOrder;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.party.PartyRole;

/**
 * What a case needs for a visit on any day. Days with the same people in the same roles under the
 * same order are alike, and the rules are asked once for all of them. Used in the transaction that
 * made it, under the case's lock where a visit is booked.
 */
public final class ReadyDays {
  /** What one day has in common with others. */
  private record Alike(Set<Part> parts, Optional<UUID> order, boolean restsOnOrder) {}

  private record Part(UUID person, PartyRole role) {}

  private final Scope scope;
  private final CaseFile file;
  private final List<CaseParty> people;
  private final OrderBook orders;
  private final List<ReadinessRule> rules;
  private final Map<Alike, CheckList> known = new HashMap<>();

  ReadyDays(
      Scope scope,
      CaseFile file,
      List<CaseParty> people,
      OrderBook orders,
      List<ReadinessRule> rules) {
    this.scope = scope;
    this.file = file;
    this.people = people;
    this.orders = orders;
    this.rules = rules;
  }

  /** What the case needs on that day, met or not. */
  public CheckList on(LocalDate day) {
    var ofDay = people.stream().filter(each -> each.isOn(day)).toList();
    var subject = new CaseOnDay(scope, file, day, ofDay, orders);
    return known.computeIfAbsent(alike(subject), any -> check(subject));
  }

  /** The orders of the case, by which the days differ. */
  public OrderBook orders() {
    return orders;
  }

  /**
   * Lets a visit on that day pass. Throws a {@link Problem}: {@code case-<status>} while the case
   * is not active, {@code order-not-valid} where no order covers the day, {@code case-not-ready}
   * with what is missing.
   */
  public void require(LocalDate day) {
    file.requireActive();
    var list = on(day);
    if (list.items().stream().anyMatch(ReadyDays::isMissingOrder)) {
      throw Problem.rule("order-not-valid");
    }
    list.require("case-not-ready");
  }

  private CheckList check(CaseOnDay subject) {
    return new CheckList(rules.stream().flatMap(rule -> rule.check(subject).stream()).toList());
  }

  private static Alike alike(CaseOnDay subject) {
    var parts = subject.people().stream().map(ReadyDays::part).collect(toSet());
    return new Alike(parts, subject.governingOrder().map(CourtOrder::id), subject.restsOnOrder());
  }

  private static Part part(CaseParty party) {
    return new Part(party.personId(), party.role());
  }

  private static boolean isMissingOrder(CheckItem item) {
    return item.code().equals(OrderRule.CODE) && !item.met();
  }
}
