package org.contactcenter.visit.attendance;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.timetable.DoorTime;
import org.jdbi.v3.core.Jdbi;

/** The comings and goings stored, whoever asks; who may ask is decided before. */
public final class AttendanceBook {
  private final AttendanceDao dao;
  private final CaseTime time;
  private final Transactions transactions;
  private final AuditTrail audit;

  public AttendanceBook(Jdbi jdbi, CaseTime time, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(AttendanceDao.class);
    this.time = time;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** Those of the visits in one statement, by visit; each in order of time. */
  public Map<UUID, List<Attendance>> of(Scope scope, Collection<UUID> visitIds) {
    return transactions.in(scope, () -> dao.ofVisits(visitIds)).stream()
        .collect(groupingBy(Attendance::visitId));
  }

  /** One person's in the house for one case, on days of the center, both included; by time. */
  public List<Attendance> inHouse(
      Scope scope, UUID caseId, UUID personId, LocalDate from, LocalDate to) {
    return transactions.in(
        scope,
        () ->
            dao.inHouse(
                caseId, personId, time.startOf(scope, from), time.startOf(scope, to.plusDays(1))));
  }

  /** The day's book; nobody else writes into it until the open transaction ends. */
  DoorBook lock(Scope scope, LocalDate day) {
    return transactions.in(
        scope,
        () -> {
          dao.lockDoor();
          return new DoorBook(
              dao.between(time.startOf(scope, day), time.startOf(scope, day.plusDays(1))));
        });
  }

  void append(User user, Visit visit, Attendance attendance) {
    var action = attendance.kind() == DoorTime.Kind.IN ? "visit.arrived" : "visit.departed";
    transactions.run(
        user.scope(),
        () -> {
          dao.insert(attendance);
          audit.record(user, action, visit.id(), visit.caseId());
        });
  }
}
