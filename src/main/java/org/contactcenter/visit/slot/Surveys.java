package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Center;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.Centers;
import org.contactcenter.center.ClosingDay;
import org.contactcenter.center.Room;
import org.contactcenter.center.RoomClosure;
import org.contactcenter.center.RoomClosures;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Settled;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Week;

/** Looks the house over: everything on which the choice of a slot rests, in few statements. */
public final class Surveys {
  private final Centers centers;
  private final Rooms rooms;
  private final RoomClosures closures;
  private final Supervisors supervisors;
  private final ClaimBook claims;
  private final Settled settled;

  Surveys(CenterModule center, Supervisors supervisors, ClaimBook claims, Settled settled) {
    this.centers = center.centers();
    this.rooms = center.rooms();
    this.closures = center.closures();
    this.supervisors = supervisors;
    this.claims = claims;
    this.settled = settled;
  }

  public Center center(Scope scope) {
    return centers.of(scope);
  }

  /**
   * The house on the days {@code from} to {@code until}, both included.
   *
   * @param family whose time is asked about as well: the people, and the case that keeps them apart
   */
  public Survey of(
      Scope scope, Sought sought, Collection<UUID> family, LocalDate from, LocalDate until) {
    var house = establishment(scope, from, until);
    var wanted =
        Stream.of(Survey.rooms(sought, house.rooms()), Survey.waiting(sought, house.rooms()))
            .flatMap(List::stream)
            .map(House.Place::roomId)
            .toList();
    return premises(scope, house, wanted, family, from, until).survey(sought);
  }

  /** The whole house on those days, for visits of whatever kind. */
  public Premises of(Scope scope, Collection<UUID> families, LocalDate from, LocalDate until) {
    var house = establishment(scope, from, until);
    var rooms = house.rooms().stream().map(Room::id).toList();
    return premises(scope, house, rooms, families, from, until);
  }

  private Premises premises(
      Scope scope,
      Establishment house,
      List<UUID> rooms,
      Collection<UUID> families,
      LocalDate from,
      LocalDate until) {
    var resources =
        Stream.of(
                rooms.stream(), house.supervisors().stream().map(Supervisor::id), families.stream())
            .flatMap(ids -> ids)
            .collect(toSet());
    return new Premises(house, occupancy(scope, centers.of(scope), resources, from, until));
  }

  private record Days(LocalDate from, LocalDate until) {}

  private Establishment establishment(Scope scope, LocalDate from, LocalDate until) {
    return settled.of(
        scope,
        Establishment.class,
        new Days(from, until),
        () -> {
          var center = centers.of(scope);
          return new Establishment(
              hours(scope, center, from, until),
              rooms.all(scope),
              supervisors.between(scope, center.timeZone(), from, until),
              closed(scope, center, from, until));
        });
  }

  private Map<UUID, List<Interval>> closed(
      Scope scope, Center center, LocalDate from, LocalDate until) {
    return closures.between(scope, center.startOf(from), center.startOf(until.plusDays(1))).stream()
        .collect(groupingBy(RoomClosure::roomId, mapping(RoomClosure::during, toList())));
  }

  private Occupancy occupancy(
      Scope scope, Center center, Set<UUID> resources, LocalDate from, LocalDate until) {
    return claims.between(
        scope, center.startOf(from), center.startOf(until.plusDays(1)), resources);
  }

  private OpeningHours hours(Scope scope, Center center, LocalDate from, LocalDate until) {
    var closed =
        centers.closingDays(scope, from, until).stream().map(ClosingDay::day).collect(toSet());
    var week = new Week(center.timeZone(), centers.openingHours(scope));
    return new OpeningHours(week, closed, center.opensOn());
  }
}
