package org.contactcenter.visit.booking;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.suspension.Returned;
import org.contactcenter.casefile.suspension.VisitsBack;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Violation;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.visit.rule.Objection;
import org.contactcenter.visit.slot.Wishes;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;

/** Books visits again that a pause of their case had cancelled. */
final class Returning implements VisitsBack {
  private final Bookings bookings;
  private final VisitStore store;
  private final CaseTime time;
  private final PlaceDao places;

  Returning(Bookings bookings, VisitStore store, CaseTime time, Jdbi jdbi) {
    this.bookings = bookings;
    this.store = store;
    this.time = time;
    this.places = jdbi.onDemand(PlaceDao.class);
  }

  interface PlaceDao {
    /** The visit in the stead of a cancelled one is of its plan, where that was of one. */
    @SqlUpdate("UPDATE plan_occurrence SET visit_id = :again WHERE visit_id = :cancelled")
    void succeed(UUID cancelled, UUID again);
  }

  @Override
  public void prepare(Scope scope) {
    bookings.share(scope);
  }

  @Override
  public List<Returned> putBack(
      User user, CaseFile active, Collection<UUID> cancelled, Predicate<UUID> wanted) {
    var now = time.exactly();
    var again = new HashMap<UUID, UUID>();
    return store.all(user.scope(), cancelled).stream()
        .filter(visit -> visit.time().start().isAfter(now))
        .sorted(comparing((Visit visit) -> visit.time().start()).thenComparing(Visit::id))
        .map(
            visit ->
                wanted.test(visit.id())
                    ? putBack(user, active, visit, again)
                    : Returned.left(visit.id(), visit.place()))
        .toList();
  }

  /** What was in the way of any place at all is what counts: it is tried last. */
  private Returned putBack(User user, CaseFile active, Visit visit, Map<UUID, UUID> before) {
    var handover = visit.link().handoverId().map(id -> before.getOrDefault(id, id));
    var reasons = handover.map(id -> againstReturn(user.scope(), id)).orElse(List.of());
    if (!reasons.isEmpty()) {
      return Returned.refused(visit.id(), visit.place(), reasons);
    }
    for (var place : places(visit).toList()) {
      try {
        var wanted = place.returning(handover, visit.time().start());
        var again = bookings.bookAlong(user, active, wanted);
        places.succeed(visit.id(), again.id());
        before.put(visit.id(), again.id());
        return Returned.putBack(visit.id(), visit.place(), again.id(), again.place());
      } catch (Problem refused) {
        reasons = reasons(refused);
      }
    }
    return Returned.refused(visit.id(), visit.place(), reasons);
  }

  /** A child comes back after a handover that takes place, and once. */
  private List<Violation> againstReturn(Scope scope, UUID handoverId) {
    var handover = store.get(scope, handoverId);
    if (!handover.status().stands()) {
      return List.of(Objection.of("visit", "handover-called-off").violation());
    }
    return handover.link().returnId().isPresent()
        ? List.of(Objection.of("visit", "handover-has-return").violation())
        : List.of();
  }

  /** Its own place first, then the least change. */
  private static Stream<Wanted> places(Visit visit) {
    var room = visit.roomId();
    var team = Optional.of(Set.copyOf(visit.supervisors()));
    return Stream.of(
            wanted(visit, room, team),
            wanted(visit, Optional.empty(), team),
            wanted(visit, room, Optional.empty()),
            wanted(visit, Optional.empty(), Optional.empty()))
        .distinct();
  }

  private static Wanted wanted(Visit visit, Optional<UUID> room, Optional<Set<UUID>> team) {
    return new Wanted(
        visit.caseId(),
        visit.type(),
        visit.time().start(),
        visit.time().length(),
        room,
        team,
        Optional.of(Set.copyOf(visit.participants())),
        visit.interpreterLanguage(),
        team.isPresent() ? visit.company().wishes() : asManyAsBefore(visit),
        Optional.empty(),
        Wanted.Asked.BY_CENTER,
        Optional.empty());
  }

  /** Others may accompany it, but not fewer. */
  private static Wishes asManyAsBefore(Visit visit) {
    var wishes = visit.company().wishes();
    return visit.supervisors().size() < 2
        ? wishes
        : new Wishes(
            Optional.of(visit.supervisors().size()),
            wishes.supervisorLanguage(),
            wishes.interpreterLanguage(),
            wishes.interpreterId(),
            wishes.interpretedBefore());
  }

  private static List<Violation> reasons(Problem refused) {
    return refused.violations().isEmpty()
        ? List.of(new Objection("visit", refused.code(), refused.args()).violation())
        : refused.violations();
  }
}
