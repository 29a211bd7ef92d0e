package org.contactcenter.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.check.CheckItem;
import org.contactcenter.casefile.suspension.Returned;
import org.contactcenter.casefile.suspension.Suspension;
import org.contactcenter.casefile.suspension.SuspensionNotices;
import org.contactcenter.casefile.suspension.VisitsBack;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Hits;

/** The features above the case that take part in its life, connected when the service starts. */
public final class Listeners {
  private final List<VisitsAhead> visits = new CopyOnWriteArrayList<>();
  private final List<ClosureObjector> objectors = new CopyOnWriteArrayList<>();
  private final List<ClosureNotices> notices = new CopyOnWriteArrayList<>();
  private final List<CaseErasure> erasures = new CopyOnWriteArrayList<>();
  private final List<PeopleAhead> people = new CopyOnWriteArrayList<>();
  private final List<SuspensionNotices> pauses = new CopyOnWriteArrayList<>();
  private final List<VisitsBack> back = new CopyOnWriteArrayList<>();

  Listeners() {}

  public void visits(VisitsAhead listener) {
    visits.add(listener);
  }

  public void objector(ClosureObjector listener) {
    objectors.add(listener);
  }

  public void notices(ClosureNotices listener) {
    notices.add(listener);
  }

  public void erasure(CaseErasure listener) {
    erasures.add(listener);
  }

  public void people(PeopleAhead listener) {
    people.add(listener);
  }

  public void pauses(SuspensionNotices listener) {
    pauses.add(listener);
  }

  public void back(VisitsBack listener) {
    back.add(listener);
  }

  /** Before a case goes on, and before any row is locked. */
  public void prepareReturn(Scope scope) {
    back.forEach(listener -> listener.prepare(scope));
  }

  /** Books visits again that a pause had cancelled, as far as they are wanted. */
  public List<Returned> putBack(
      User user, CaseFile active, Collection<UUID> cancelled, Predicate<UUID> wanted) {
    return back.stream()
        .flatMap(listener -> listener.putBack(user, active, cancelled, wanted).stream())
        .toList();
  }

  public void writeNotices(User user, CaseFile paused, Suspension suspension) {
    pauses.forEach(listener -> listener.write(user, paused, suspension));
  }

  /** Before the part that people have in a case changes, and before any row is locked. */
  public void lockPeople(Scope scope, UUID caseId, Collection<UUID> who) {
    people.forEach(listener -> listener.lock(scope, caseId, who));
  }

  /** After it changed, in the same transaction. */
  public void peopleChanged(User user, UUID caseId, UUID personId) {
    people.forEach(listener -> listener.changed(user, caseId, personId));
  }

  /** Cancels the visits ahead on those days. */
  public Hits cancelVisits(
      User user, UUID caseId, VisitsAhead.Cancellation why, Predicate<LocalDate> days) {
    return Hits.of(
        visits.stream()
            .flatMap(listener -> listener.cancelFuture(user, caseId, why, days).items().stream())
            .toList());
  }

  /** All that may stand against closing the case. */
  public Stream<CheckItem> closureConditions(Scope scope, UUID caseId) {
    return objectors.stream().flatMap(listener -> listener.conditions(scope, caseId).stream());
  }

  public void writeNotices(User user, CaseFile closed) {
    notices.forEach(listener -> listener.write(user, closed));
  }

  /** Lets every feature forget what it knows of the case. */
  public void erase(Scope scope, UUID caseId) {
    erasures.forEach(listener -> listener.erase(scope, caseId));
  }
}
