package org.contactcenter.casefile;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choices;
import org.contactcenter.hit.Hits;

/** What a case asks of whoever books its visits. */
public interface VisitsAhead {

  /**
   * Cancels, in the open transaction and on the center's part, the visits of the case that have not
   * begun and whose day in the center's zone the predicate names. The case's row is locked. The
   * user need not be able to see the case: whoever reports a critical incident pauses it. Answers
   * what became of each; one that was to move instead stays undecided.
   */
  Hits cancelFuture(User user, UUID caseId, Cancellation why, Predicate<LocalDate> days);

  /**
   * Why visits are cancelled.
   *
   * @param choices what was chosen for single visits: a reason of their own
   */
  record Cancellation(String reason, Choices choices) {
    public static Cancellation of(String reason) {
      return new Cancellation(reason, Choices.NONE);
    }
  }
}
