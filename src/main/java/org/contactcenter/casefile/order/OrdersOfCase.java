package org.contactcenter.casefile.order;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/** The orders stored, whoever asks; who may ask is decided before. */
public final class OrdersOfCase {
  private final CourtOrderDao dao;
  private final Transactions transactions;

  public OrdersOfCase(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(CourtOrderDao.class);
    this.transactions = transactions;
  }

  public OrderBook of(Scope scope, UUID caseId) {
    return of(scope, List.of(caseId)).getOrDefault(caseId, new OrderBook(List.of()));
  }

  /** Those of several cases in one statement, by case; cases without orders are left out. */
  public Map<UUID, OrderBook> of(Scope scope, Collection<UUID> caseIds) {
    return transactions.in(scope, () -> read(scope, caseIds)).stream()
        .collect(groupingBy(CourtOrder::caseId, collectingAndThen(toList(), OrderBook::new)));
  }

  /** Whoever may write reads anew: another may have changed them until the case was locked. */
  private List<CourtOrder> read(Scope scope, Collection<UUID> caseIds) {
    return transactions.settled().isTrusted()
        ? transactions
            .known(scope, Read.class, () -> new Read(new HashMap<>()))
            .byCases()
            .computeIfAbsent(Set.copyOf(caseIds), dao::ofCases)
        : dao.ofCases(caseIds);
  }

  /** What a transaction that only reads has read: readiness and the rules of orders both ask. */
  private record Read(Map<Set<UUID>, List<CourtOrder>> byCases) {}

  public void add(Scope scope, CourtOrder order) {
    transactions.run(
        scope,
        () -> {
          dao.insert(order);
          dao.insertChildren(order.id(), order.children());
        });
  }

  /** Gives another case those orders of this one that are not over on the day. */
  public void copy(Scope scope, UUID from, UUID to, LocalDate day, Instant now) {
    of(scope, from).notOverOn(day).forEach(order -> add(scope, order.in(to, now)));
  }

  CourtOrder find(Scope scope, UUID caseId, UUID id) {
    return transactions
        .in(scope, () -> dao.find(caseId, id))
        .orElseThrow(() -> Problem.absent("order", id));
  }
}
