package org.contactcenter.visit.claim;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/**
 * What members of staff have to do in a day. A sum over rows is nothing that an exclusion
 * constraint could guard, so whoever adds to it holds the day of each of them until the transaction
 * ends, and looks only then.
 */
public final class Shifts {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final ShiftDao dao;
  private final Transactions transactions;

  public Shifts(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(ShiftDao.class);
    this.transactions = transactions;
  }

  /**
   * All that they do on that day besides one visit, in this and in other centers, by account. Runs
   * in an open transaction: until its end nobody else gives them more to do that day. Of what was
   * held since a savepoint, PostgreSQL lets go when it is rolled back to.
   */
  public Map<UUID, List<Interval>> held(
      Scope scope, UUID visitId, Collection<UUID> staff, Interval day) {
    return transactions.in(
        scope,
        () -> {
          dao.hold(keys(staff, day));
          return dao.work(visitId, staff, day.start(), day.end()).stream()
              .collect(
                  groupingBy(ShiftDao.Work::accountId, mapping(ShiftDao.Work::during, toList())));
        });
  }

  /** By days in UTC, so that centers in different zones share the key of a moment. */
  private static List<Long> keys(Collection<UUID> staff, Interval day) {
    var first = day.start().atOffset(ZoneOffset.UTC).toLocalDate();
    var last = day.end().minusSeconds(1).atOffset(ZoneOffset.UTC).toLocalDate();
    return staff.stream()
        .flatMap(account -> first.datesUntil(last.plusDays(1)).map(each -> key(account, each)))
        .distinct()
        .sorted()
        .toList();
  }

  private static long key(UUID account, LocalDate day) {
    return Stream.of(
            account.getMostSignificantBits(), account.getLeastSignificantBits(), day.toEpochDay())
        .reduce(0L, (key, part) -> Long.rotateLeft(key, 17) * SPREAD + part);
  }
}
