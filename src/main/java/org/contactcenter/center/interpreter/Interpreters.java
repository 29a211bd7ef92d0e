package org.contactcenter.center.interpreter;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntConsumer;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.center.Absence;
import org.contactcenter.center.StaffHours;
import org.contactcenter.center.WeeklyHoursRule;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** The interpreters of a center. */
public final class Interpreters {
  private final InterpreterDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  public Interpreters(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(InterpreterDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  /** All of them with their time, those out of use included, by name; in three statements. */
  public List<Interpreter> all(Scope scope) {
    return transactions.in(scope, () -> whole(dao.all()));
  }

  /** Those of the ids that there are, with their time; in three statements. */
  public List<Interpreter> all(Scope scope, Collection<UUID> ids) {
    return ids.isEmpty() ? List.of() : transactions.in(scope, () -> whole(dao.findAll(ids)));
  }

  /** Throws a {@link Problem} (absent) for one of no or another center. */
  public Interpreter find(Scope scope, UUID id) {
    return transactions
        .in(scope, () -> dao.find(id).map(row -> whole(List.of(row)).get(0)))
        .orElseThrow(() -> Problem.absent("interpreter", id));
  }

  /**
   * Throws a {@link Problem} for hours or absences out of order, and for who is not of age.
   *
   * @param today in the center
   */
  public UUID add(User user, Interpreter interpreter, LocalDate today) {
    require(interpreter, today);
    return transactions.in(
        user.scope(),
        () -> {
          dao.insert(interpreter);
          keepTime(interpreter);
          audit.record(user, "interpreter.added", interpreter.id());
          return interpreter.id();
        });
  }

  /** The same for one known, as a whole. {@code condition} refuses the version found. */
  Interpreter edit(User user, IntConsumer condition, Interpreter interpreter, LocalDate today) {
    return transactions.in(
        user.scope(),
        () -> {
          var id = interpreter.id();
          condition.accept(dao.lock(id).orElseThrow(() -> Problem.absent("interpreter", id)));
          require(interpreter, today);
          dao.update(interpreter);
          keepTime(interpreter);
          audit.record(user, "interpreter.edited", id);
          return find(user.scope(), id);
        });
  }

  private void keepTime(Interpreter interpreter) {
    dao.clearHours(interpreter.id());
    dao.insertHours(interpreter.id(), interpreter.hours());
    dao.clearAbsences(interpreter.id());
    dao.insertAbsences(
        interpreter.id(),
        interpreter.absences().stream().map(Absence::firstDay).toList(),
        interpreter.absences().stream().map(Absence::lastDay).toList());
  }

  private static void require(Interpreter interpreter, LocalDate today) {
    WeeklyHoursRule.require("availability", interpreter.hours());
    for (int i = 0; i < interpreter.absences().size(); i++) {
      var absence = interpreter.absences().get(i);
      if (absence.lastDay().isBefore(absence.firstDay())) {
        throw Problem.field("absences[" + i + "].lastDay", "ends-before-it-begins");
      }
    }
    if (!interpreter.details().isAdultOn(today)) {
      var told = interpreter.details().birthDate().isPresent();
      throw Problem.field(told ? "birthDate" : "adult", "interpreter-not-of-age");
    }
  }

  private List<Interpreter> whole(List<InterpreterDao.Row> rows) {
    var ids = rows.stream().map(InterpreterDao.Row::id).toList();
    var hours =
        dao.hours(ids).stream()
            .collect(groupingBy(StaffHours::accountId, mapping(StaffHours::hours, toList())));
    var absences = dao.absences(ids).stream().collect(groupingBy(Absence::accountId));
    return rows.stream()
        .map(
            row ->
                new Interpreter(
                    row.id(),
                    row.details(),
                    hours.getOrDefault(row.id(), List.of()),
                    absences.getOrDefault(row.id(), List.of()),
                    row.version()))
        .toList();
  }
}
