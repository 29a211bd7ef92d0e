package org.contactcenter.report.court.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/**
 * What courts and agencies ask for. They may ask after the service has ended, so a closed case
 * takes requests as well, until nobody in it has a name.
 */
public final class Requests {
  private final RequestDao dao;
  private final CaseParts parts;

  public Requests(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(RequestDao.class);
    this.parts = parts;
  }

  /** The request, unless it was withdrawn. Throws a {@link Problem} for one of another case. */
  public ReportRequest standing(Scope scope, UUID caseId, UUID id) {
    return parts
        .ground()
        .transactions()
        .in(scope, () -> dao.find(caseId, id))
        .orElseThrow(() -> Problem.field("requestId", "unknown"))
        .requireStanding();
  }

  /**
   * Throws a {@link Problem} where it is due before it was asked, or of an order of another case.
   */
  UUID add(User user, UUID caseId, ReportRequest.Entry entry) {
    return parts
        .cases()
        .locking(
            user,
            caseId,
            file -> {
              file.requireNamed();
              entry.orderId().ifPresent(id -> requireOrder(user.scope(), caseId, id));
              var request = entered(user, caseId, entry);
              dao.insert(request);
              record(user, "report-request.added", request.id(), caseId);
              return request.id();
            });
  }

  ReportRequest postpone(User user, UUID caseId, UUID id, LocalDate dueOn) {
    return change(
        user,
        caseId,
        id,
        "report-request.postponed",
        request -> {
          requireOrder(request.requestedOn(), dueOn);
          dao.postpone(id, dueOn);
        });
  }

  ReportRequest withdraw(User user, UUID caseId, UUID id, String reason) {
    return change(
        user,
        caseId,
        id,
        "report-request.withdrawn",
        request -> dao.withdraw(id, reason, parts.time().now()));
  }

  List<ReportRequest> list(User user, UUID caseId) {
    return parts
        .cases()
        .reading(user, caseId, "report-requests.listed", caseId, file -> dao.ofCase(caseId));
  }

  ReportRequest find(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(user, caseId, "report-request.read", id, file -> existing(caseId, id));
  }

  private ReportRequest change(
      User user, UUID caseId, UUID id, String action, Consumer<ReportRequest> verb) {
    return parts
        .cases()
        .locking(
            user,
            caseId,
            file -> {
              file.requireNamed();
              verb.accept(existing(caseId, id).requireOpen());
              record(user, action, id, caseId);
              return existing(caseId, id);
            });
  }

  private void record(User user, String action, UUID id, UUID caseId) {
    parts.ground().audit().record(user, action, id, caseId);
  }

  private ReportRequest existing(UUID caseId, UUID id) {
    return dao.find(caseId, id).orElseThrow(() -> Problem.absent("report-request", id));
  }

  private void requireOrder(Scope scope, UUID caseId, UUID orderId) {
    var orders = parts.orders().of(scope, caseId).orders();
    if (orders.stream().noneMatch(order -> order.id().equals(orderId))) {
      throw Problem.field("orderId", "unknown");
    }
  }

  private static void requireOrder(LocalDate requestedOn, LocalDate dueOn) {
    if (dueOn.isBefore(requestedOn)) {
      throw Problem.field("dueOn", "due-before-requested");
    }
  }

  private ReportRequest entered(User user, UUID caseId, ReportRequest.Entry entry) {
    var today = parts.time().today(user.scope());
    var asked = entry.requestedOn().orElse(today);
    if (asked.isAfter(today)) {
      throw Problem.field("requestedOn", "in-the-future");
    }
    requireOrder(asked, entry.dueOn());
    return new ReportRequest(
        UUID.randomUUID(),
        caseId,
        entry.orderId(),
        asked,
        entry.dueOn(),
        entry.questions(),
        user.id(),
        parts.time().now(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
