package org.contactcenter.visit.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.core.Scope;

/** Where a rule comes from: a feature that knows what holds for cases. */
public interface RuleSource {

  /**
   * The rules as they are for visits of these cases on the days {@code from} to {@code until}, both
   * included, by case; a case of which nothing more is asked may be left out. Asks the database in
   * a number of statements that grows neither with the days nor with the cases; runs in an open
   * transaction, under the lock of the case where a visit is booked.
   */
  Map<UUID, VisitRule> during(
      Scope scope, Collection<UUID> caseIds, LocalDate from, LocalDate until);
}
