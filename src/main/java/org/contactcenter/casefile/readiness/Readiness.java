package org.contactcenter.casefile.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.check.CheckList;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;

/** The gate before every visit. Rules are connected when the service starts. */
public final class Readiness {
  private final PartiesOfCase parties;
  private final OrdersOfCase orders;
  private final Transactions transactions;
  private final List<ReadinessRule> rules;

  Readiness(
      PartiesOfCase parties,
      OrdersOfCase orders,
      Transactions transactions,
      List<ReadinessRule> rules) {
    this.parties = parties;
    this.orders = orders;
    this.transactions = transactions;
    this.rules = new CopyOnWriteArrayList<>(rules);
  }

  public void rule(ReadinessRule rule) {
    rules.add(rule);
  }

  /** What the case needs on that day, met or not. */
  public CheckList of(Scope scope, CaseFile file, LocalDate day) {
    return transactions.in(scope, () -> days(scope, file).on(day));
  }

  /** What the case needs on any day, with a few statements for all days that are alike. */
  public ReadyDays days(Scope scope, CaseFile file) {
    return transactions.in(
        scope,
        () ->
            new ReadyDays(
                scope, file, parties.of(scope, file.id()), orders.of(scope, file.id()), rules));
  }
}
