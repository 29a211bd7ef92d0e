package org.contactcenter.referral;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.PropagateNull;
import org.jdbi.v3.json.Json;

/**
 * The order that a referral names.
 *
 * @param caseNumber the court's number of the matter, as written
 * @param validUntil the last day of the order, where it has one
 */
@PropagateNull("case_number")
public record CourtReference(
    UUID courtId,
    String caseNumber,
    String orderNumber,
    LocalDate orderDate,
    Optional<LocalDate> validUntil,
    @Json OrderTerms terms) {

  /** The case number folded, as it is compared. */
  public CourtCaseNumber folded() {
    return CourtCaseNumber.of(caseNumber);
  }
}
