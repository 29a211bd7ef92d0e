package org.contactcenter.casefile.readiness;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.check.CheckList;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.order.OrdersOfCase;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;

/** The gate before every visit. Rules are connected when the service starts. */
public final class Readiness {
  private static final OrderBook NO_ORDER = new OrderBook(List.of());

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
    return Objects.requireNonNull(days(scope, List.of(file)).get(file.id()), "asked about it");
  }

  /** The same of several cases, by case, in two statements until somebody asks about a day. */
  public Map<UUID, ReadyDays> days(Scope scope, Collection<CaseFile> files) {
    var ids = files.stream().map(CaseFile::id).toList();
    return transactions.in(
        scope, () -> days(scope, files, parties.of(scope, ids), orders.of(scope, ids)));
  }

  private Map<UUID, ReadyDays> days(
      Scope scope,
      Collection<CaseFile> files,
      Map<UUID, List<CaseParty>> people,
      Map<UUID, OrderBook> known) {
    return files.stream()
        .collect(
            toMap(
                CaseFile::id,
                file ->
                    new ReadyDays(
                        scope,
                        file,
                        people.getOrDefault(file.id(), List.of()),
                        known.getOrDefault(file.id(), NO_ORDER),
                        rules),
                (one, same) -> one));
  }
}
