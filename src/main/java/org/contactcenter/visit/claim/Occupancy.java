package org.contactcenter.visit.claim;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;

/** What is taken already, to ask in the program, without the database, what else would fit. */
public final class Occupancy {
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final NavigableMap<Instant, List<Presence>> NOTHING =
      Collections.emptyNavigableMap();

  private record Place(UUID resource, int place) {}

  private final List<Claim> claims;
  private final List<Presence> presences;
  private final List<Guard> guards;
  private final Map<Place, BusyTimes> busy;
  private final Map<UUID, NavigableMap<Instant, List<Presence>>> kept;
  private final Map<Post, Map<String, Watch>> watches;

  /** A restriction at one place. */
  private record Post(UUID restriction, UUID place) {
    static Post of(Guard guard) {
      return new Post(guard.restriction(), guard.place());
    }
  }

  public Occupancy(
      Collection<Claim> claims, Collection<Presence> presences, Collection<Guard> guards) {
    this.claims = List.copyOf(claims);
    this.presences = List.copyOf(presences);
    this.guards = List.copyOf(guards);
    busy =
        claims.stream()
            .collect(
                groupingBy(
                    claim -> new Place(claim.resource(), claim.place()), times(Claim::during)));
    kept =
        presences.stream()
            .collect(
                groupingBy(
                    Presence::restriction,
                    groupingBy(each -> each.during().start(), TreeMap::new, toList())));
    watches =
        guards.stream()
            .collect(
                groupingBy(
                    Post::of, groupingBy(Guard::side, collectingAndThen(toList(), Watch::over))));
  }

  /** The same with all of this taken as well. */
  public Occupancy and(Claims more) {
    return new Occupancy(
        and(claims, more.claims()), and(presences, more.presences()), and(guards, more.guards()));
  }

  /** Whether all of this could be taken besides what is taken already. */
  public boolean admits(Claims wanted) {
    return wanted.claims().stream().allMatch(this::admits)
        && wanted.presences().stream().allMatch(this::admits)
        && wanted.guards().stream().allMatch(this::admits)
        && !wanted.clash();
  }

  /** Whether that place is free for all of that time. */
  public boolean isFree(UUID resource, int place, Interval during) {
    return busy(resource, place).isFree(during);
  }

  /** What of this could not be taken, because others have it or it is in its own way. */
  public Claims missing(Claims wanted) {
    return new Claims(
        wanted.claims().stream().filter(claim -> !admits(claim)).toList(),
        wanted.presences().stream().filter(presence -> !admits(presence)).toList(),
        wanted.guards().stream()
            .filter(guard -> !admits(guard) || wanted.guards().stream().anyMatch(guard::clashes))
            .toList());
  }

  /** The stretch of time, within {@code bounds}, that the place is free around {@code free}. */
  public Interval freeAround(UUID resource, int place, Interval free, Interval bounds) {
    return busy(resource, place).freeAround(free, bounds);
  }

  /** What a supervisor does on a day, here and elsewhere: each visit by itself. */
  public List<Interval> work(UUID supervisor, Interval day) {
    return kept(supervisor, day).map(Presence::during).toList();
  }

  /** How long a supervisor is taken up in all, here and elsewhere. */
  public Duration load(UUID supervisor) {
    return kept.getOrDefault(supervisor, NOTHING).values().stream()
        .flatMap(List::stream)
        .collect(groupingBy(Presence::side, times(Presence::during)))
        .values()
        .stream()
        .map(BusyTimes::total)
        .reduce(Duration.ZERO, Duration::plus);
  }

  /** The presences of a restriction that meet that time; none lasts longer than a day. */
  private Stream<Presence> kept(UUID restriction, Interval time) {
    return kept
        .getOrDefault(restriction, NOTHING)
        .subMap(time.start().minus(LONGEST), true, time.end(), false)
        .values()
        .stream()
        .flatMap(List::stream)
        .filter(each -> time.overlaps(each.during()));
  }

  private static <T> List<T> and(List<T> some, List<T> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  private boolean admits(Claim wanted) {
    return isFree(wanted.resource(), wanted.place(), wanted.during());
  }

  private boolean admits(Presence wanted) {
    return kept(wanted.restriction(), wanted.during())
        .allMatch(each -> each.side().equals(wanted.side()));
  }

  private boolean admits(Guard wanted) {
    return watches.getOrDefault(Post.of(wanted), Map.of()).entrySet().stream()
        .filter(side -> !side.getKey().equals(wanted.side()))
        .allMatch(side -> side.getValue().admits(wanted));
  }

  private BusyTimes busy(UUID resource, int place) {
    return busy.getOrDefault(new Place(resource, place), BusyTimes.NONE);
  }

  private static <T> Collector<T, ?, BusyTimes> times(Function<T, Interval> during) {
    return mapping(
        during, collectingAndThen(toList(), (List<Interval> all) -> new BusyTimes(all.stream())));
  }
}
