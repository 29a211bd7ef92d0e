package org.contactcenter.visit.booking;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Outlooks;

/** Holds a visit against all rules. Asked under the lock of the case. */
public final class Planning {
  private final Outlooks outlooks;
  private final CaseTime time;

  public Planning(Outlooks outlooks, CaseTime time) {
    this.outlooks = outlooks;
    this.time = time;
  }

  /**
   * Throws a {@link Problem}: what {@link org.contactcenter.casefile.readiness.ReadyDays#require}
   * has to say of the case; of its people; {@code room-…} and {@code …supervisor…}; and what the
   * rules have against it, all at once.
   *
   * @param moved the visit that is to be there instead
   */
  Plan plan(Scope scope, CaseFile file, Wanted wanted, Optional<UUID> moved) {
    if (wanted.startsAt().isBefore(time.exactly())) {
      throw Problem.rule("in-the-past");
    }
    var day = time.dayOf(scope, wanted.startsAt());
    var outlook = outlooks.of(scope, file.requireActive(), wanted.ask(), day, day);
    outlook.ready().require(day);
    var attempt = outlook.attempt(wanted.time(), wanted.participants(), moved);
    var objections = outlook.against(attempt);
    if (!objections.isEmpty()) {
      throw Objection.refusal(objections);
    }
    return new Plan(wanted, attempt, outlook.doors(), outlook.survey(), time.now());
  }
}
