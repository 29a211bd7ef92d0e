package org.contactcenter.center;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;

/** When the staff of a center work. Who has no hours of their own works whenever it is open. */
public final class Staff {
  private final StaffDao dao;
  private final Members members;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Takings takings;

  Staff(Ground ground, Members members, Takings takings) {
    this.dao = ground.jdbi().onDemand(StaffDao.class);
    this.members = members;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
    this.takings = takings;
  }

  /** The working weeks of all staff who have one set, in one statement. */
  public List<StaffHours> hours(Scope scope) {
    return transactions.in(scope, dao::hours);
  }

  /** All absences that touch the days, both included, by time, in one statement. */
  public List<Absence> absences(Scope scope, LocalDate from, LocalDate until) {
    return transactions.in(scope, () -> dao.absences(from, until));
  }

  /** A member of staff with their working week. */
  public record Worker(Member member, List<WeeklyHours> week) {}

  Page<Worker> page(User user, Optional<Cursor> after, int limit) {
    return transactions.in(
        user.scope(),
        () -> {
          var weeks = dao.hours().stream().collect(groupingBy(StaffHours::accountId));
          return members.page(user, after, limit).map(member -> worker(member, weeks));
        });
  }

  Worker find(User user, UUID accountId) {
    return transactions.in(
        user.scope(),
        () -> {
          var weeks = dao.hours().stream().collect(groupingBy(StaffHours::accountId));
          return worker(members.find(user.scope(), accountId), weeks);
        });
  }

  private static Worker worker(Member member, Map<UUID, List<StaffHours>> weeks) {
    var week = weeks.getOrDefault(member.accountId(), List.of());
    return new Worker(member, week.stream().map(StaffHours::hours).toList());
  }

  List<Absence> absencesOf(User user, UUID accountId) {
    return transactions.in(
        user.scope(),
        () -> {
          members.find(user.scope(), accountId);
          return dao.absencesOf(accountId);
        });
  }

  /**
   * Replaces someone's working week. Throws a {@link Problem} for hours out of order, {@code
   * condition} refuses the version, or visits are hit.
   */
  public Worker work(
      User user,
      UUID accountId,
      IntConsumer condition,
      List<WeeklyHours> week,
      Settlement settlement) {
    WeeklyHoursRule.require("hours", week);
    return takings.taking(
        user,
        Loss.ofSupervisor(accountId),
        settlement,
        () -> {
          members.touch(user.scope(), accountId, condition);
          dao.clearHours(accountId);
          dao.insertHours(accountId, week);
          audit.record(user, "availability.changed", accountId);
          return find(user, accountId);
        });
  }

  /** Throws a {@link Problem} where the last day comes before the first, or visits are hit. */
  public Absence away(
      User user, UUID accountId, LocalDate firstDay, LocalDate lastDay, Settlement settlement) {
    if (lastDay.isBefore(firstDay)) {
      throw Problem.field("lastDay", "ends-before-it-begins");
    }
    var absence = new Absence(UUID.randomUUID(), user.centerId(), accountId, firstDay, lastDay);
    return takings.taking(
        user,
        Loss.ofSupervisor(accountId).between(firstDay, lastDay),
        settlement,
        () -> {
          members.find(user.scope(), accountId);
          dao.insert(absence);
          audit.record(user, "absence.added", absence.id());
          return absence;
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
