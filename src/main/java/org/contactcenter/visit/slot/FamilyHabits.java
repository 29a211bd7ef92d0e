package org.contactcenter.visit.slot;

import java.time.ZoneId;
import java.util.UUID;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Learns the habits of families from their latest visits, those planned ahead included. */
final class FamilyHabits {
  private static final int VISITS = 6;

  private final HabitDao dao;
  private final Transactions transactions;

  FamilyHabits(Jdbi jdbi, Transactions transactions) {
    this.dao = jdbi.onDemand(HabitDao.class);
    this.transactions = transactions;
  }

  /** In one statement. */
  Habits of(Scope scope, UUID caseId, ZoneId zone) {
    var latest = transactions.in(scope, () -> dao.latest(caseId, VISITS));
    return Habits.of(latest.stream().map(visit -> visit.in(zone)).toList());
  }
}
