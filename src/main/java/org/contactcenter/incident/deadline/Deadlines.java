package org.contactcenter.incident.deadline;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntConsumer;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.incident.IncidentDesk;
import org.contactcenter.incident.deadline.DeadlineDao.Sight;
import org.contactcenter.incident.deadline.DeadlineDao.Terms;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** By when what is done about incidents, and what of it is overdue. */
public final class Deadlines {
  private final DeadlineDao dao;
  private final Ground ground;
  private final IncidentDesk desk;
  private final Cases cases;
  private final Centers centers;
  private final List<IncidentAlarm> alarms = new CopyOnWriteArrayList<>();

  Deadlines(Ground ground, IncidentDesk desk, Cases cases, Centers centers) {
    this.dao = ground.jdbi().onDemand(DeadlineDao.class);
    this.ground = ground;
    this.desk = desk;
    this.cases = cases;
    this.centers = centers;
  }

  /** Those of one incident that the user may see, the earliest first. */
  List<Deadline> of(User user, UUID incidentId) {
    return desk.reading(user, incidentId, incident -> dao.of(incidentId, terms(user.scope())));
  }

  /** What is due before then and not done, among what the user may see; the earliest first. */
  public List<Deadline> open(User user, Instant until) {
    return ground
        .transactions()
        .in(user.scope(), () -> dao.open(until, terms(user.scope()), sight(user)));
  }

  /** What is overdue and was escalated, for coordinators. */
  List<Deadline> escalated(User user) {
    return ground.transactions().in(user.scope(), () -> dao.escalated(terms(user.scope())));
  }

  /**
   * Escalates whatever of the center is overdue by now, each once, whichever node comes first;
   * answers how many.
   */
  public int escalate(Scope scope) {
    return ground
        .transactions()
        .in(
            scope,
            () -> {
              var found = dao.escalate(ground.clock().instant(), terms(scope));
              found.forEach(each -> tell(scope, each));
              return found.size();
            });
  }

  /** Tells the coordinators of something critical, in the transaction in which it is reported. */
  public void alarm(Scope scope, UUID incidentId, UUID caseId, Instant now) {
    ground
        .transactions()
        .run(
            scope,
            () -> {
              dao.alarm(incidentId, now);
              alarms.forEach(alarm -> alarm.critical(scope, incidentId, caseId));
            });
  }

  /** Adds who tells the staff of it. */
  public void connect(IncidentAlarm alarm) {
    alarms.add(alarm);
  }

  private void tell(Scope scope, DeadlineDao.Overdue found) {
    alarms.forEach(alarm -> alarm.overdue(scope, found.incidentId(), found.caseId(), found.kind()));
  }

  List<UUID> centers(Scope nobody) {
    return ground.transactions().in(nobody, dao::centers);
  }

  IncidentSettings settings(Scope scope) {
    return ground.transactions().in(scope, dao::settings).orElse(IncidentSettings.DEFAULT);
  }

  /** {@code condition} refuses the version found where the caller expected another. */
  IncidentSettings choose(User user, IntConsumer condition, int parentHours, int reviewHours) {
    return ground
        .transactions()
        .in(
            user.scope(),
            () -> {
              int version = settings(user.scope()).version();
              condition.accept(version);
              if (!dao.save(new IncidentSettings(parentHours, reviewHours, version))) {
                throw Problem.stale("settings", user.centerId());
              }
              ground.audit().record(user, "incident-settings.changed", user.centerId());
              return settings(user.scope());
            });
  }

  private Terms terms(Scope scope) {
    var settings = settings(scope);
    return new Terms(
        centers.of(scope).settings().incidentHours(),
        settings.parentHours(),
        settings.reviewHours());
  }

  private Sight sight(User user) {
    var open = Matter.INCIDENT.openTo(user);
    return new Sight(
        open.contains(Extent.CENTER),
        open.contains(Extent.WORKED_ON) ? cases.workedOn(user) : List.of(),
        user.id());
  }
}
