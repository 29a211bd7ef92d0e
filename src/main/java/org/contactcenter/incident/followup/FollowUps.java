package org.contactcenter.incident.followup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.identity.Members;
import org.contactcenter.incident.IncidentDesk;

/** The tasks after an incident, for whoever may see the incident. */
public final class FollowUps {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  /** Those who work with families, and so may be given a task. */
  private static final Set<Role> OWNERS =
      Set.of(Role.COORDINATOR, Role.CASE_WORKER, Role.SUPERVISOR);

  private final FollowUpDao dao;
  private final IncidentDesk desk;
  private final Members members;
  private final CaseTime time;
  private final Transactions transactions;

  public FollowUps(Ground ground, IncidentDesk desk, Members members, CaseTime time) {
    this.dao = ground.jdbi().onDemand(FollowUpDao.class);
    this.transactions = ground.transactions();
    this.desk = desk;
    this.members = members;
    this.time = time;
  }

  /**
   * Gives someone a task. Throws a {@link Problem} for a day that is past, for an owner who does
   * not work with families here, and {@code incident-<status>} for a draft or a closed incident.
   */
  public UUID add(User user, UUID incidentId, FollowUp.Task what) {
    return desk.writing(
        user,
        incidentId,
        "follow-up.added",
        incident -> {
          incident.requireOngoing();
          requirePossible(user, what);
          var followUp = FollowUp.of(incidentId, what, user.id(), time.now());
          dao.insert(followUp);
          return followUp.id();
        });
  }

  public FollowUp done(User user, UUID incidentId, UUID id) {
    return desk.writing(
        user,
        incidentId,
        "follow-up.done",
        incident -> {
          if (!dao.finish(get(incidentId, id).done(user.id(), time.now()))) {
            throw Problem.stale("follow-up", id);
          }
          return get(incidentId, id);
        });
  }

  /** All of an incident, for a report; who asks has the right to. */
  public List<FollowUp> all(Scope scope, UUID incidentId) {
    return transactions.in(
        scope, () -> dao.page(incidentId, START.at(), START.id(), Integer.MAX_VALUE));
  }

  FollowUp find(User user, UUID incidentId, UUID id) {
    return desk.reading(user, incidentId, incident -> get(incidentId, id));
  }

  Page<FollowUp> page(User user, UUID incidentId, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows =
        desk.reading(
            user, incidentId, incident -> dao.page(incidentId, start.at(), start.id(), limit + 1));
    return Page.of(rows, limit, task -> new Cursor(task.createdAt(), task.id()));
  }

  private FollowUp get(UUID incidentId, UUID id) {
    return dao.find(incidentId, id).orElseThrow(() -> Problem.absent("follow-up", id));
  }

  private void requirePossible(User user, FollowUp.Task what) {
    if (what.dueOn().isBefore(time.today(user.scope()))) {
      throw Problem.field("dueOn", "in-the-past");
    }
    var works =
        members.findAll(user.scope(), Set.of(what.ownerId())).stream()
            .anyMatch(owner -> OWNERS.stream().anyMatch(owner::is));
    if (!works) {
      throw Problem.field("ownerId", "not-staff-of-the-center");
    }
  }
}
