package org.contactcenter.incident.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/** The user's own tasks after incidents. */
public final class FollowUpWork implements WorkSource {
  private final WorkDao dao;

  public FollowUpWork(Jdbi jdbi) {
    this.dao = jdbi.onDemand(WorkDao.class);
  }

  @RegisterConstructorMapper(WorkDao.Task.class)
  interface WorkDao {
    /** A task still to be done. */
    record Task(UUID id, UUID caseId, LocalDate dueOn) {}

    @SqlQuery(
        """
        SELECT f.id, i.case_id, f.due_on
        FROM incident_follow_up f
        JOIN incident i ON i.center_id = f.center_id AND i.id = f.incident_id
        WHERE f.center_id = current_center() AND f.owner_id = :owner AND f.done_at IS NULL
          AND f.due_on <= :today
        ORDER BY f.due_on, f.id
        LIMIT :limit
        """)
    List<Task> open(UUID owner, LocalDate today, int limit);
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return dao.open(whose.user().id(), whose.today(), AT_MOST).stream()
        .map(
            task ->
                WorkItem.ofCase(WorkItem.Kind.FOLLOW_UP, task.id(), task.caseId(), task.dueOn()))
        .toList();
  }
}
