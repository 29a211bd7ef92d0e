package org.contactcenter.visit.capacity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;

/** Finds the active cases that have fewer visits than their orders say. */
final class Shortfalls {
  private static final OrderBook NO_ORDER = new OrderBook(List.of());

  private final CaseParts parts;
  private final CapacityDao dao;

  Shortfalls(CaseParts parts, CapacityDao dao) {
    this.parts = parts;
    this.dao = dao;
  }

  /** What is known of all cases looked at. */
  private record Known(
      Map<UUID, List<CaseParty>> people,
      Map<UUID, OrderBook> orders,
      Map<UUID, List<CapacityDao.Visits>> visits) {

    Optional<Integer> ordered(UUID caseId, Period period, LocalDate day) {
      var children =
          people.getOrDefault(caseId, List.of()).stream()
              .filter(each -> each.isChild() && each.isOn(day))
              .map(CaseParty::personId)
              .toList();
      return orders
          .getOrDefault(caseId, NO_ORDER)
          .governing(children, day)
          .flatMap(order -> period.ordered(order.terms()));
    }

    int planned(UUID caseId, Period period) {
      return visits.getOrDefault(caseId, List.of()).stream()
          .filter(each -> period.contains(LocalDate.ofEpochDay(each.day())))
          .mapToInt(CapacityDao.Visits::count)
          .sum();
    }
  }

  /**
   * In the weeks and months that the days touch, by case number; in four statements, whatever the
   * days and cases.
   */
  List<Shortfall> between(Scope scope, LocalDate from, LocalDate to) {
    var cases = parts.cases().having(scope, CaseStatus.ACTIVE);
    var periods = Period.touching(from, to).toList();
    var known = known(scope, cases, periods);
    return cases.stream()
        .sorted(comparing(CaseFile::number))
        .flatMap(file -> periods.stream().flatMap(each -> shortfall(file, each, from, known)))
        .toList();
  }

  private static Stream<Shortfall> shortfall(
      CaseFile file, Period period, LocalDate from, Known known) {
    var day = period.from().isBefore(from) ? from : period.from();
    var planned = known.planned(file.id(), period);
    return known
        .ordered(file.id(), period, day)
        .filter(ordered -> planned < ordered)
        .map(ordered -> new Shortfall(file.id(), file.number(), period, ordered, planned))
        .stream();
  }

  private Known known(Scope scope, List<CaseFile> cases, List<Period> periods) {
    var ids = cases.stream().map(CaseFile::id).toList();
    var first = periods.stream().map(Period::from).min(naturalOrder()).orElseThrow();
    var last = periods.stream().map(Period::to).max(naturalOrder()).orElseThrow();
    var visits =
        dao.visits(
            ids,
            parts.time().zone(scope).getId(),
            parts.time().startOf(scope, first),
            parts.time().startOf(scope, last.plusDays(1)));
    return new Known(
        parts.parties().of(scope, ids),
        parts.orders().of(scope, ids),
        visits.stream().collect(groupingBy(CapacityDao.Visits::caseId)));
  }
}
