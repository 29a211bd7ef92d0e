package org.contactcenter.visit.proposal.situation;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.previousOrSame;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.plan.OpenOccurrences;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;
import org.contactcenter.visit.proposal.situation.SituationDao.Custom;

/** What is written down of all active cases. */
public final class Records {
  /** How far back it looks for what a family is used to. */
  private static final Period CUSTOM = Period.ofDays(365);

  private static final OrderBook NO_ORDER = new OrderBook(List.of());

  private final SituationDao dao;
  private final CaseParts cases;
  private final OpenOccurrences plans;

  public Records(CaseParts cases, OpenOccurrences plans) {
    this.dao = cases.ground().jdbi().onDemand(SituationDao.class);
    this.cases = cases;
    this.plans = plans;
  }

  Ground ground() {
    return cases.ground();
  }

  /** In a number of statements that does not grow with the cases. */
  List<Known> of(Scope scope, Weeks weeks) {
    var files = cases.cases().having(scope, CaseStatus.ACTIVE);
    var ids = files.stream().map(CaseFile::id).toList();
    var people = cases.parties().of(scope, ids);
    var orders = cases.orders().of(scope, ids);
    var booked = booked(scope, weeks);
    var customs = customs(scope, weeks);
    var open = plans.between(scope, ids, weeks.from(), weeks.last());
    var planned = plans.planned(scope, ids, weeks.from(), weeks.last());
    return files.stream()
        .map(
            file ->
                new Known(
                    file,
                    people.getOrDefault(file.id(), List.of()),
                    orders.getOrDefault(file.id(), NO_ORDER),
                    Optional.ofNullable(customs.get(file.id())),
                    booked.getOrDefault(file.id(), List.of()),
                    open.getOrDefault(file.id(), List.of()),
                    planned.contains(file.id())))
        .toList();
  }

  /** Of the weeks and the months that the proposal touches. */
  private Map<UUID, List<Booked>> booked(Scope scope, Weeks weeks) {
    var monday = weeks.from().with(previousOrSame(MONDAY));
    var month = weeks.from().withDayOfMonth(1);
    var from = cases.time().startOf(scope, monday.isBefore(month) ? monday : month);
    var until = cases.time().startOf(scope, weeks.last().plusMonths(1).withDayOfMonth(1));
    return dao.booked(from, until).stream().collect(groupingBy(Booked::caseId));
  }

  private Map<UUID, Custom> customs(Scope scope, Weeks weeks) {
    var before = cases.time().startOf(scope, weeks.from());
    var since = cases.time().startOf(scope, weeks.from().minus(CUSTOM));
    return dao.customs(since, before).stream().collect(toMap(Custom::caseId, identity()));
  }
}
