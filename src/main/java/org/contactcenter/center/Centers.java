package org.contactcenter.center;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.jdbi.v3.core.Jdbi;

/** The center's own data: what it is, its settings, when it is open. */
public final class Centers {
  private final CenterDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Takings takings;

  Centers(Jdbi jdbi, Transactions transactions, AuditTrail audit, Takings takings) {
    this.dao = jdbi.onDemand(CenterDao.class);
    this.transactions = transactions;
    this.audit = audit;
    this.takings = takings;
  }

  /** The center the scope acts in. */
  public Center of(Scope scope) {
    return transactions.settled().of(scope, Center.class, dao::current);
  }

  /** Opens a new center; the scope must already name its id. */
  public void found(Scope scope, Center center) {
    transactions.run(scope, () -> dao.insert(center));
  }

  /** The opening hours of the whole week; several stretches a day are possible. */
  public List<WeeklyHours> openingHours(Scope scope) {
    return transactions.in(scope, dao::openingHours);
  }

  /** The closing days between two days, both included. */
  public List<ClosingDay> closingDays(Scope scope, LocalDate from, LocalDate until) {
    return transactions.in(scope, () -> dao.closingDays(from, until));
  }

  /** The centers the user works in. */
  List<Center> visible(User user) {
    return transactions.in(user.scope(), dao::visible);
  }

  Center find(User user, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("center", id));
  }

  /**
   * Throws a {@link Problem} where the sides could meet by these settings, or on a stale version.
   */
  public Center choose(User user, IntConsumer condition, Settings settings) {
    if (!settings.keepApart()) {
      throw Problem.field("firstArrival", "building-residential-first");
    }
    return transactions.in(
        user.scope(),
        () -> {
          transactions.forget(Center.class);
          var center = dao.current();
          condition.accept(center.version());
          if (!dao.update(center.with(settings))) {
            throw Problem.stale("settings", center.id());
          }
          audit.record(user, "settings.changed", center.id());
          return dao.current();
        });
  }

  /**
   * Replaces the whole week. Throws a {@link Problem} where a stretch ends before it begins, {@code
   * condition} refuses the version, or visits are hit.
   */
  public Week open(
      User user, IntConsumer condition, List<WeeklyHours> week, Settlement settlement) {
    WeeklyHoursRule.require("hours", week);
    return takings.taking(
        user,
        Loss.ofHours(),
        settlement,
        () -> {
          transactions.forget(Center.class);
          var center = dao.current();
          condition.accept(center.version());
          if (!dao.update(center)) {
            throw Problem.stale("opening-hours", center.id());
          }
          dao.clearOpeningHours();
          dao.insertOpeningHours(week);
          audit.record(user, "opening-hours.changed", center.id());
          return new Week(dao.openingHours(), center.version() + 1);
        });
  }

  /** The opening hours as they are told and edited. */
  public record Week(List<WeeklyHours> hours, int version) {
    public Week {
      hours = List.copyOf(hours);
    }
  }

  Week week(Scope scope) {
    return transactions.in(scope, () -> new Week(dao.openingHours(), dao.current().version()));
  }

  /** Throws a {@link Problem} (conflict) for a day that is closed already, or visits are hit. */
  public ClosingDay close(User user, LocalDate day, String reason, Settlement settlement) {
    var closing = new ClosingDay(UUID.randomUUID(), user.centerId(), day, reason);
    return takings.taking(
        user,
        Loss.ofDay(day),
        settlement,
        () -> {
          if (!dao.insertClosingDay(closing)) {
            throw Problem.conflict("day-closed-already");
          }
          audit.record(user, "closing-day.added", closing.id());
          return closing;
        });
  }

  void reopen(User user, UUID closingDayId) {
    transactions.run(
        user.scope(),
        () -> {
          if (!dao.deleteClosingDay(closingDayId)) {
            throw Problem.absent("closing-day", closingDayId);
          }
          audit.record(user, "closing-day.removed", closingDayId);
        });
  }

  ClosingDay closingDay(User user, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.closingDay(id))
        .orElseThrow(() -> Problem.absent("closing-day", id));
  }
}
