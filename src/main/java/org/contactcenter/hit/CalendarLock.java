package org.contactcenter.hit;

import java.util.function.Supplier;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Keeps the center's calendar as it is while visits are booked. Whoever books shares it; whoever
 * closes a day or a room, or sends someone on leave, has it alone: so a visit booked in the same
 * moment is either seen by the closing, or sees it. Taken before any row of a case or a visit, and
 * held until the open transaction ends.
 */
public final class CalendarLock {
  private final Dao dao;
  private final Transactions transactions;

  public CalendarLock(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(Dao.class);
    this.transactions = transactions;
  }

  interface Dao {
    @SqlQuery(
        """
        SELECT true FROM (SELECT pg_advisory_xact_lock_shared(
          hashtextextended('calendar ' || current_center(), 0))) AS held
        """)
    boolean share();

    @SqlQuery(
        """
        SELECT true FROM (SELECT pg_advisory_xact_lock(
          hashtextextended('calendar ' || current_center(), 0))) AS held
        """)
    boolean hold();
  }

  /** That the open transaction shares the calendar. */
  private record Shared(boolean held) {}

  /** Lets nothing be taken away until the open transaction ends; asks the database once. */
  public void share(Scope scope) {
    transactions.known(scope, Shared.class, () -> new Shared(dao.share()));
  }

  /** Works in one transaction that shares the calendar before it takes any other lock. */
  public <T> T sharing(Scope scope, Supplier<T> work) {
    return transactions.in(
        scope,
        () -> {
          share(scope);
          return work.get();
        });
  }

  /** Lets nothing be booked until the open transaction ends. */
  public void hold(Scope scope) {
    transactions.in(scope, dao::hold);
  }
}
