package org.contactcenter.visit.claim;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collector;
import org.contactcenter.core.Interval;

/** What is taken already, to ask in the program, without the database, what else would fit. */
public final class Occupancy {
  private record Place(UUID resource, int place) {}

  private final Map<Place, BusyTimes> busy;
  private final Map<UUID, Map<String, BusyTimes>> kept;

  public Occupancy(Collection<Claim> claims, Collection<Presence> presences) {
    busy =
        claims.stream()
            .collect(
                groupingBy(
                    claim -> new Place(claim.resource(), claim.place()), times(Claim::during)));
    kept =
        presences.stream()
            .collect(
                groupingBy(
                    Presence::restriction, groupingBy(Presence::side, times(Presence::during))));
  }

  /** Whether all of this could be taken besides what is taken already. */
  public boolean admits(Claims wanted) {
    return wanted.claims().stream().allMatch(this::admits)
        && wanted.presences().stream().allMatch(this::admits);
  }

  /** What of this could not be taken, because others have it. */
  public Claims missing(Claims wanted) {
    return new Claims(
        wanted.claims().stream().filter(claim -> !admits(claim)).toList(),
        wanted.presences().stream().filter(presence -> !admits(presence)).toList());
  }

  /** The stretch of time, within {@code bounds}, that the place is free around {@code free}. */
  public Interval freeAround(UUID resource, int place, Interval free, Interval bounds) {
    return busy(resource, place).freeAround(free, bounds);
  }

  /** How long a supervisor is taken up in all, here and elsewhere. */
  public Duration load(UUID supervisor) {
    return kept.getOrDefault(supervisor, Map.of()).values().stream()
        .map(BusyTimes::total)
        .reduce(Duration.ZERO, Duration::plus);
  }

  private boolean admits(Claim wanted) {
    return busy(wanted.resource(), wanted.place()).isFree(wanted.during());
  }

  private boolean admits(Presence wanted) {
    return kept.getOrDefault(wanted.restriction(), Map.of()).entrySet().stream()
        .filter(side -> !side.getKey().equals(wanted.side()))
        .allMatch(side -> side.getValue().isFree(wanted.during()));
  }

  private BusyTimes busy(UUID resource, int place) {
    return busy.getOrDefault(new Place(resource, place), BusyTimes.NONE);
  }

  private static <T> Collector<T, ?, BusyTimes> times(Function<T, Interval> during) {
    return mapping(
        during, collectingAndThen(toList(), (List<Interval> all) -> new BusyTimes(all.stream())));
  }
}
