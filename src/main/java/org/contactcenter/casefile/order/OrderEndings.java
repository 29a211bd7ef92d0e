package org.contactcenter.casefile.order;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.TimetableRules;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** Which orders end, in time for the court to decide anew. */
public final class OrderEndings {
  private static final Cursor START =
      new Cursor(LocalDate.of(1, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC), new UUID(0, 0));

  private final CaseParts parts;
  private final TimetableRules timetable;
  private final OrderEndingDao dao;

  public OrderEndings(CaseParts parts, TimetableRules timetable) {
    this.parts = parts;
    this.timetable = timetable;
    this.dao = parts.ground().jdbi().onDemand(OrderEndingDao.class);
  }

  /** Those that end within the center's days of warning, of the cases the user may see. */
  public Page<OrderEnding> soon(User user, Optional<Cursor> after, int limit) {
    var rows =
        parts
            .ground()
            .transactions()
            .in(
                user.scope(),
                () -> {
                  parts.ground().audit().record(user, "orders-ending.listed", user.centerId());
                  return dao.soonestFirst(
                      filter(
                          user.scope(),
                          warnedUntil(user.scope()),
                          visible(user),
                          after.orElse(START),
                          limit + 1));
                });
    return Page.of(rows, limit, OrderEndings::cursor);
  }

  /** The same of those cases, or of all; of nobody's asking. */
  List<OrderEnding> warned(Scope scope, Optional<Set<UUID>> cases, int limit) {
    var among = cases.<List<UUID>>map(List::copyOf);
    return parts
        .ground()
        .transactions()
        .in(scope, () -> dao.soonestFirst(filter(scope, warnedUntil(scope), among, START, limit)));
  }

  /** The last day of each of those cases that is covered, where there is such a day. */
  public Map<UUID, LocalDate> lastDays(Scope scope, Collection<UUID> caseIds) {
    return parts
        .ground()
        .transactions()
        .in(
            scope,
            () ->
                dao.ofCases(caseIds, parts.time().today(scope)).stream()
                    .collect(
                        toMap(OrderEnding::caseId, OrderEnding::endsOn, (first, later) -> first)));
  }

  /** Whether it is time to warn of an order that ends on that day. */
  public boolean isSoon(Scope scope, LocalDate lastDay) {
    return !lastDay.isAfter(warnedUntil(scope));
  }

  private LocalDate warnedUntil(Scope scope) {
    return parts.time().today(scope).plusDays(timetable.of(scope).orderWarningDays());
  }

  private OrderEndingDao.Filter filter(
      Scope scope, LocalDate until, Optional<List<UUID>> cases, Cursor after, int limit) {
    var afterDay = LocalDate.ofInstant(after.at(), ZoneOffset.UTC);
    return new OrderEndingDao.Filter(
        parts.time().today(scope), until, cases, afterDay, after.id(), limit);
  }

  private Optional<List<UUID>> visible(User user) {
    Cases cases = parts.cases();
    return Matter.CASE.isOpenTo(user, Extent.CENTER)
        ? Optional.empty()
        : Optional.of(cases.workedOn(user));
  }

  private static Cursor cursor(OrderEnding last) {
    return new Cursor(last.endsOn().atStartOfDay().toInstant(ZoneOffset.UTC), last.orderId());
  }
}
