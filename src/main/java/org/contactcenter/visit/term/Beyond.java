package org.contactcenter.visit.term;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.order.OrderBook;
import org.contactcenter.casefile.order.OrderEnding;
import org.contactcenter.casefile.order.OrderEndings;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The orders that end soon, with the visits that are planned although they will be over. */
public final class Beyond {
  private final OrderEndings endings;
  private final CaseParts parts;
  private final ContactDao dao;

  Beyond(OrderEndings endings, CaseParts parts) {
    this.endings = endings;
    this.parts = parts;
    this.dao = parts.ground().jdbi().onDemand(ContactDao.class);
  }

  /** An ending, and how many visits of its children lie on days that no order covers. */
  record Warning(OrderEnding ending, long visitsBeyond) {}

  Page<Warning> soon(User user, Optional<Cursor> after, int limit) {
    return parts
        .ground()
        .transactions()
        .in(
            user.scope(),
            () -> {
              var page = endings.soon(user, after, limit);
              var cases = page.items().stream().map(OrderEnding::caseId).distinct().toList();
              var ahead = ahead(cases);
              var books = parts.orders().of(user.scope(), cases);
              return page.map(
                  each ->
                      new Warning(
                          each,
                          count(
                              user.scope(),
                              each,
                              ahead.getOrDefault(each.caseId(), List.of()),
                              books.getOrDefault(each.caseId(), new OrderBook(List.of())))));
            });
  }

  private Map<UUID, List<Contact>> ahead(Collection<UUID> cases) {
    return cases.isEmpty()
        ? Map.of()
        : dao.ahead(cases, parts.time().exactly()).stream().collect(groupingBy(Contact::caseId));
  }

  private long count(Scope scope, OrderEnding ending, List<Contact> ahead, OrderBook orders) {
    return ahead.stream()
        .filter(
            visit -> {
              var day = parts.time().dayOf(scope, visit.time().start());
              return day.isAfter(ending.endsOn())
                  && visit.children().stream()
                      .filter(ending.children()::contains)
                      .anyMatch(child -> orders.governing(child, day).isEmpty());
            })
        .count();
  }
}
