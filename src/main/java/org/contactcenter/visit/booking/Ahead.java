package org.contactcenter.visit.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.VisitsAhead;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** What becomes of the visits when something happens to their case. */
public final class Ahead implements VisitsAhead, ClosureObjector {
  private final VisitStore store;
  private final CaseTime time;
  private final Messages messages;

  public Ahead(VisitStore store, CaseTime time, Messages messages) {
    this.store = store;
    this.time = time;
    this.messages = messages;
  }

  @Override
  public void cancelFuture(User user, UUID caseId, String reason, Predicate<LocalDate> days) {
    store.lockAhead(user.scope(), caseId, time.exactly()).stream()
        .filter(visit -> days.test(time.dayOf(user.scope(), visit.time().start())))
        .map(visit -> visit.cancel(ByWhom.CENTER, reason, time.now()))
        .forEach(visit -> store.save(user, "visit.cancelled", visit));
  }

  /** No visit lies ahead, is running, or still lacks its outcome. */
  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    var met = !store.hasOpen(scope, caseId);
    return List.of(CheckItem.of("NO_OPEN_VISIT", met, messages, "closure-visits"));
  }
}
