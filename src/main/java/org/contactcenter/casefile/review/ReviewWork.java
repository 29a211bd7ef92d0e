package org.contactcenter.casefile.review;

import java.util.List;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;

/** The open cases whose review is due. */
final class ReviewWork implements WorkSource {
  private final Reviews reviews;

  ReviewWork(Reviews reviews) {
    this.reviews = reviews;
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return reviews.due(whose.user(), whose.cases(), whose.today(), AT_MOST).stream()
        .map(due -> WorkItem.ofCase(WorkItem.Kind.REVIEW, due.caseId(), due.caseId(), due.dueOn()))
        .toList();
  }
}
