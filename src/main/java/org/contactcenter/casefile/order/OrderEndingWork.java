package org.contactcenter.casefile.order;

import java.util.List;
import org.contactcenter.core.work.WorkItem;
import org.contactcenter.core.work.WorkSource;

/**
 * The orders that are about to end with none to follow: the court is to decide anew before their
 * last day. Told from the center's days of warning on.
 */
public final class OrderEndingWork implements WorkSource {
  private final OrderEndings endings;

  public OrderEndingWork(OrderEndings endings) {
    this.endings = endings;
  }

  @Override
  public List<WorkItem> due(Whose whose) {
    return endings.warned(whose.user().scope(), whose.cases(), AT_MOST).stream()
        .map(
            ending ->
                WorkItem.ofCase(
                    WorkItem.Kind.ORDER_ENDING, ending.orderId(), ending.caseId(), ending.endsOn()))
        .toList();
  }
}
