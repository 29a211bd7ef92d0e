package org.contactcenter.casefile.order;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An order of an open case after whose last day no other governs some of the children, be that day
 * still ahead or over.
 *
 * @param caseNumber ours, not the court's
 * @param children who are then without an order
 */
public record OrderEnding(
    UUID caseId,
    String caseNumber,
    UUID orderId,
    UUID courtId,
    String orderNumber,
    LocalDate endsOn,
    List<UUID> children) {

  public OrderEnding {
    children = List.copyOf(children);
  }
}
