package org.contactcenter.visit.booking;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.hit.Loss;

/** The visits of a center that lie ahead, whoever asks. */
public final class AheadVisits {
  private static final Duration LONGEST = Duration.ofDays(1);

  private final VisitStore store;
  private final Cases cases;
  private final CaseTime time;

  public AheadVisits(VisitStore store, Cases cases, CaseTime time) {
    this.store = store;
    this.cases = cases;
    this.time = time;
  }

  /** The zone by whose clock visits are planned. */
  public ZoneId zone(Scope scope) {
    return time.zone(scope);
  }

  /** When visits of the cases begin that took or are to take place in a time, by case. */
  public Map<UUID, List<Instant>> starts(Scope scope, Collection<UUID> caseIds, Interval within) {
    return store.starts(scope, caseIds, within);
  }

  /** All of the center, by time. */
  public List<Visit> all(Scope scope) {
    return within(scope, Loss.ofHours());
  }

  /**
   * The visit and those after it: what its plan laid out, wherever each of them has gone since; of
   * a visit without a plan those of its case and kind, without one too, at the same hour of the
   * same day of the week.
   */
  public List<Visit> following(Scope scope, Visit visit) {
    var from = visit.time().start().atZone(time.zone(scope)).toLocalDate();
    var later =
        within(scope, Loss.ofFamily(visit.caseId()).from(from)).stream()
            .filter(other -> !other.time().start().isBefore(visit.time().start()))
            .toList();
    var plans = store.plansOf(scope, later.stream().map(Visit::id).toList());
    var plan = Optional.ofNullable(plans.get(visit.id()));
    return later.stream()
        .filter(other -> Optional.ofNullable(plans.get(other.id())).equals(plan))
        .filter(other -> plan.isPresent() || isAlike(visit, other, time.zone(scope)))
        .toList();
  }

  private static boolean isAlike(Visit visit, Visit other, ZoneId zone) {
    var start = visit.time().start().atZone(zone);
    var at = other.time().start().atZone(zone);
    return other.type() == visit.type()
        && at.getDayOfWeek() == start.getDayOfWeek()
        && at.toLocalTime().equals(start.toLocalTime());
  }

  /** Those that a loss may hit, by time. */
  public List<Visit> within(Scope scope, Loss loss) {
    var now = time.exactly();
    return store.ahead(
        scope,
        new AheadFilter(
            now,
            now.minus(LONGEST),
            loss.from().map(day -> time.startOf(scope, day)),
            loss.until().map(day -> time.startOf(scope, day.plusDays(1))),
            loss.roomId(),
            loss.supervisorId(),
            loss.caseId()));
  }

  /**
   * The same with their cases locked, then they themselves; those that are still ahead, by time.
   */
  public List<Visit> lock(Scope scope, Collection<Visit> visits) {
    visits.stream()
        .map(Visit::caseId)
        .distinct()
        .sorted()
        .forEach(caseId -> cases.lock(scope, caseId));
    return store.lockAhead(scope, visits.stream().map(Visit::id).toList()).stream()
        .sorted(comparing((Visit visit) -> visit.time().start()).thenComparing(Visit::id))
        .toList();
  }
}
