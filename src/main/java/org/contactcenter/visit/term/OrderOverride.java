package org.contactcenter.visit.term;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.contactcenter.referral.OrderTerm;

/**
 * A coordinator's decision that a visit departs from what an order lays down, as the order allows.
 *
 * @param decidedBy the account of who decided so
 */
public record OrderOverride(
    UUID id,
    UUID visitId,
    UUID caseId,
    List<OrderTerm> terms,
    String reason,
    UUID decidedBy,
    Instant decidedAt) {

  public OrderOverride {
    terms = terms.stream().distinct().sorted().toList();
    if (terms.isEmpty()) {
      throw new IllegalArgumentException("departs from nothing: " + visitId);
    }
  }
}
