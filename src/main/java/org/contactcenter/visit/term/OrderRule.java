package org.contactcenter.visit.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.rule.VisitRule;

/**
 * The terms of the orders of a case. Every child who takes part is governed by its own order on
 * that day, and all of these orders must let the visit pass; a child without an order is bound by
 * none. Each thing is said once, and may be departed from only where every order that says it
 * allows that.
 */
final class OrderRule implements VisitRule {
  private final OrderBook orders;
  private final Guests guests;
  private final Tally tally;

  OrderRule(OrderBook orders, Guests guests, Tally tally) {
    this.orders = orders;
    this.guests = guests;
    this.tally = tally;
  }

  @Override
  public Stream<Objection> against(Attempt attempt) {
    var said = new LinkedHashMap<Objection, Objection>();
    attempt.party().children().stream()
        .sorted()
        .flatMap(child -> against(child, attempt))
        .forEach(each -> said.merge(each.firm(), each, OrderRule::stricter));
    return new ArrayList<>(said.values()).stream();
  }

  private Stream<Objection> against(UUID child, Attempt attempt) {
    return orders.governing(child, attempt.day()).stream()
        .flatMap(order -> against(new Breaches(order.terms()), child, attempt).all());
  }

  private Breaches against(Breaches breaches, UUID child, Attempt attempt) {
    breaches.type(attempt.type());
    breaches.people(guests, attempt);
    breaches.timeOfDay(attempt, tally.zone());
    breaches.length(Contact.minutes(attempt.type(), attempt.time()));
    if (!attempt.isReturn()) {
      breaches.frequency(tally.ofWeek(child, attempt), tally.ofMonth(child, attempt), attempt);
    }
    return breaches;
  }

  private static Objection stricter(Objection one, Objection other) {
    return one.overridable().isEmpty() ? one : other;
  }
}
