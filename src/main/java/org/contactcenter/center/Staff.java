package org.contactcenter.center;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.jdbi.v3.core.Jdbi;

/** When the staff of a center work. Who has no hours of their own works whenever it is open. */
public final class Staff {
  private final StaffDao dao;
  private final Members members;
  private final Transactions transactions;
  private final AuditTrail audit;

  Staff(Jdbi jdbi, Members members, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(StaffDao.class);
    this.members = members;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** The working weeks of all staff who have one set, in one statement. */
  public List<StaffHours> hours(Scope scope) {
    return transactions.in(scope, dao::hours);
  }

  /** All absences that touch the days, both included, in one statement. */
  public List<Absence> absences(Scope scope, LocalDate from, LocalDate until) {
    return transactions.in(scope, () -> dao.absences(from, until));
  }

  /** Replaces someone's working week. Throws a {@link Problem} for hours out of order. */
  public void work(User user, UUID accountId, List<WeeklyHours> week) {
    WeeklyHoursRule.require("hours", week);
    transactions.run(
        user.scope(),
        () -> {
          members.find(user.scope(), accountId);
          dao.clearHours(accountId);
          dao.insertHours(accountId, week);
          audit.record(user, "availability.changed", accountId);
        });
  }

  /** Throws a {@link Problem} where the last day comes before the first. */
  public UUID away(User user, UUID accountId, LocalDate firstDay, LocalDate lastDay) {
    if (lastDay.isBefore(firstDay)) {
      throw Problem.field("lastDay", "ends-before-it-begins");
    }
    var absence = new Absence(UUID.randomUUID(), user.centerId(), accountId, firstDay, lastDay);
    return transactions.in(
        user.scope(),
        () -> {
          members.find(user.scope(), accountId);
          dao.insert(absence);
          audit.record(user, "absence.added", absence.id());
          return absence.id();
        });
  }

  Absence absence(User user, UUID accountId, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.absence(accountId, id))
        .orElseThrow(() -> Problem.absent("absence", id));
  }

  void back(User user, UUID accountId, UUID id) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.deleteAbsence(accountId, id)) {
            throw Problem.absent("absence", id);
          }
          audit.record(user, "absence.removed", id);
        });
  }
}
