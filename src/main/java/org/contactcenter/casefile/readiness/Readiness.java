package org.contactcenter.casefile.readiness;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.check.CheckList;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

/** The gate before every visit. Rules are connected when the service starts. */
public final class Readiness {
  private final Cases cases;
  private final PartiesOfCase parties;
  private final OrdersOfCase orders;
  private final Transactions transactions;
  private final List<ReadinessRule> rules;

  Readiness(
      Cases cases,
      PartiesOfCase parties,
      OrdersOfCase orders,
      Transactions transactions,
      List<ReadinessRule> rules) {
    this.cases = cases;
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
    return transactions.in(
        scope,
        () -> {
          var people = parties.on(scope, file.id(), day);
          var subject = new CaseOnDay(scope, file, day, people, orders.of(scope, file.id()));
          return new CheckList(
              rules.stream().flatMap(rule -> rule.check(subject).stream()).toList());
        });
  }

  /**
   * Lets a visit of the case on that day pass, asked under the case's lock. Throws a {@link
   * Problem}: {@code case-<status>} while it is not active, {@code order-not-valid} where no order
   * covers the day, {@code case-not-ready} with what is missing.
   */
  public void require(User user, UUID caseId, LocalDate day) {
    var file = cases.find(user, caseId).requireActive();
    var list = of(user.scope(), file, day);
    if (list.items().stream().anyMatch(Readiness::isMissingOrder)) {
      throw Problem.rule("order-not-valid");
    }
    list.require("case-not-ready");
  }

  private static boolean isMissingOrder(CheckItem item) {
    return item.code().equals(OrderRule.CODE) && !item.met();
  }
}
