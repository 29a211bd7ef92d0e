package org.contactcenter.visit.booking;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.ClosureObjector;
import org.contactcenter.casefile.VisitsAhead;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.conflict.AffectedVisits;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Choice;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Misfit;
import org.contactcenter.hit.VisitHit;
import org.contactcenter.visit.booking.AttendingDao.Attending;

/** What becomes of the visits when something happens to their case. */
public final class Ahead implements VisitsAhead, ClosureObjector, AffectedVisits {
  private final VisitStore store;
  private final AttendingDao attending;
  private final Visits visits;
  private final CaseTime time;
  private final Transactions transactions;
  private final Messages messages;

  Ahead(VisitStore store, Visits visits, CaseTime time, Ground ground, Messages messages) {
    this.store = store;
    this.attending = ground.jdbi().onDemand(AttendingDao.class);
    this.visits = visits;
    this.time = time;
    this.transactions = ground.transactions();
    this.messages = messages;
  }

  @Override
  public Hits cancelFuture(User user, UUID caseId, Cancellation why, Predicate<LocalDate> days) {
    var choices = why.choices().byVisit();
    var hits = new ArrayList<VisitHit>();
    store.lockAhead(user.scope(), caseId, time.exactly()).stream()
        .sorted(comparing((Visit visit) -> visit.time().start()).thenComparing(Visit::id))
        .forEach(
            visit -> {
              if (isFallen(visit, hits)) {
                hits.add(fallen(visit));
              } else if (days.test(time.dayOf(user.scope(), visit.time().start()))) {
                hits.add(cancelled(user, visit, why.reason(), choices.apply(visit.id())));
              }
            });
    return visits.told(user.scope(), Hits.of(hits));
  }

  /** Whether its handover went before it, on whatever day it is: it was called off with that. */
  private static boolean isFallen(Visit visit, List<VisitHit> hits) {
    return visit.isReturn()
        && hits.stream()
            .filter(hit -> hit.outcome() == VisitHit.Outcome.CANCELLED)
            .anyMatch(hit -> visit.link().handoverId().filter(hit.visitId()::equals).isPresent());
  }

  private static VisitHit fallen(Visit visit) {
    return visit.hit(
        List.of(Misfit.HANDOVER_CALLED_OFF),
        VisitHit.Outcome.CANCELLED,
        Optional.empty(),
        Optional.empty());
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
    return transactions.in(scope, () -> attending.attending(caseId, time.exactly())).stream()
        .collect(groupingBy(Attending::whose, mapping(Attending::visitId, toList())));
  }

  /** No visit lies ahead, is running, or still lacks its outcome. */
  @Override
  public List<CheckItem> conditions(Scope scope, UUID caseId) {
    var met = transactions.in(scope, () -> attending.countOpen(caseId)) == 0;
    return List.of(CheckItem.of("NO_OPEN_VISIT", met, messages, "closure-visits"));
  }
}
