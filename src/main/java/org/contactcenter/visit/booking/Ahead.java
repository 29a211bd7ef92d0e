package org.contactcenter.visit.booking;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.VisitsAhead;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.conflict.AffectedVisits;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.VisitHit;

/** What becomes of the visits when something happens to their case. */
public final class Ahead implements VisitsAhead, ClosureObjector, AffectedVisits {
  private final VisitStore store;
  private final CaseTime time;
  private final Messages messages;

  public Ahead(VisitStore store, CaseTime time, Messages messages) {
    this.store = store;
    this.time = time;
    this.messages = messages;
  }

  @Override
  public Hits cancelFuture(User user, UUID caseId, Cancellation why, Predicate<LocalDate> days) {
    var choices = why.choices().byVisit();
    return Hits.of(
        store.lockAhead(user.scope(), caseId, time.exactly()).stream()
            .filter(visit -> days.test(time.dayOf(user.scope(), visit.time().start())))
            .sorted(comparing((Visit visit) -> visit.time().start()).thenComparing(Visit::id))
            .map(visit -> cancelled(user, visit, why.reason(), choices.apply(visit.id())))
            .toList());
  }

  /** A family that is not received has nowhere to move to. */
  private VisitHit cancelled(User user, Visit visit, String reason, Optional<Choice> choice) {
    if (choice.filter(chosen -> chosen.action() != Choice.Action.CANCEL).isPresent()) {
      return hit(visit, VisitHit.Outcome.UNDECIDED, Optional.of("case-suspended"));
    }
    var why = choice.flatMap(Choice::reason).orElse(reason);
    store.save(user, "visit.cancelled", visit.cancel(ByWhom.CENTER, why, time.now()));
    return hit(visit, VisitHit.Outcome.CANCELLED, Optional.empty());
  }

  private static VisitHit hit(Visit visit, VisitHit.Outcome outcome, Optional<String> refusal) {
    return visit.hit(List.of(Misfit.CASE_NOT_ACTIVE), outcome, Optional.empty(), refusal);
  }

  @Override
  public Map<UUID, List<UUID>> ahead(Scope scope, UUID caseId) {
    return store.attending(scope, caseId, time.exactly());
  }

  /** No visit lies ahead, is running, or still lacks its outcome. */
  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    var met = !store.hasOpen(scope, caseId);
    return List.of(CheckItem.of("NO_OPEN_VISIT", met, messages, "closure-visits"));
  }
}
