package org.contactcenter.visit.booking;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.Scope;
import org.jdbi.v3.core.Jdbi;

/** What the legs of an exchange owe each other; asked in an open transaction. */
public final class Legs {
  private final LegDao dao;
  private final CaseTime time;
  private final Function<Scope, String> sentence;

  /**
   * @param sentence why a return is called off whose child was not handed over, in the language of
   *     the center
   */
  public Legs(Jdbi jdbi, CaseTime time, Function<Scope, String> sentence) {
    this.dao = jdbi.onDemand(LegDao.class);
    this.time = time;
    this.sentence = sentence;
  }

  /**
   * Throws a {@link Problem} {@code return-before-handover} where the visit would pass its other
   * leg.
   */
  void requireInOrder(Visit visit, Interval planned) {
    visit
        .link()
        .partnerId()
        .filter(any -> visit.link().stands())
        .flatMap(dao::timeOf)
        .filter(
            partner -> visit.isReturn() ? !follows(planned, partner) : !follows(partner, planned))
        .ifPresent(
            any -> {
              var code = "return-before-handover";
              throw Problem.rules(code, List.of(new Violation("startsAt", code, List.of())));
            });
  }

  /** Whether a return at that time lies after the handover. */
  public static boolean follows(Interval back, Interval handover) {
    return !back.start().isBefore(handover.end());
  }

  List<UUID> lockReturns(Visit handover) {
    return dao.lockReturns(handover.id());
  }

  /** The return as it is once its handover is called off, or somebody did not come to that. */
  Visit fallen(Scope scope, Visit handover, Visit back) {
    var course = handover.course();
    var by = course.cancelledBy().or(course::noShowBy).orElse(ByWhom.CENTER);
    return back.cancel(by, course.reason().orElseGet(() -> sentence.apply(scope)), time.now());
  }

  List<Visit> lackingReturn() {
    return dao.lackingReturn(time.exactly());
  }
}
