package org.contactcenter.visit.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.core.Scope;

/** Where a rule comes from: a feature that knows what holds for a case. */
public interface RuleSource {

  /**
   * The rule as it is for visits of the case on the days {@code from} to {@code until}, both
   * included. Asks the database in a number of statements that does not grow with the days; runs in
   * an open transaction, under the lock of the case where a visit is booked.
   */
  VisitRule during(Scope scope, UUID caseId, LocalDate from, LocalDate until);
}
