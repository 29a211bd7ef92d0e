package org.contactcenter.casefile;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.core.User;

/** What a case asks of whoever books its visits. */
public interface VisitsAhead {

  /**
   * Cancels, in the open transaction and on the center's part, the visits of the case that have not
   * begun and whose day in the center's zone the predicate names. The case's row is locked. The
   * user need not be able to see the case: whoever reports a critical incident pauses it.
   */
  void cancelFuture(User user, UUID caseId, String reason, Predicate<LocalDate> days);
}
