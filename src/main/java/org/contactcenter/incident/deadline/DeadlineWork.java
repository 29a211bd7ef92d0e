package org.contactcenter.incident.deadline;

import java.util.List;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;

/** What is to be done about incidents, all three kinds of it in one statement. */
final class DeadlineWork implements WorkSource {
  private final Deadlines deadlines;

  DeadlineWork(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return deadlines.open(whose.user(), whose.endOfToday()).stream()
        .limit(AT_MOST)
        .map(
            deadline ->
                WorkItem.ofCase(
                    kind(deadline),
                    deadline.incidentId(),
                    deadline.caseId(),
                    whose.dayOf(deadline.dueAt())))
        .toList();
  }

  private static WorkItem.Kind kind(Deadline deadline) {
    return switch (deadline.kind()) {
      case REPORT -> WorkItem.Kind.INCIDENT_REPORT;
      case TELL_PARENT -> WorkItem.Kind.INCIDENT_TELL_PARENT;
      case CRITICAL -> WorkItem.Kind.INCIDENT_CRITICAL;
      case REVIEW -> WorkItem.Kind.INCIDENT_REVIEW;
    };
  }
}
