package org.contactcenter.visit.capacity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.ClosingDay;
import org.contactcenter.center.Room;
import org.contactcenter.center.RoomClosure;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.slot.Supervisor;
import org.contactcenter.visit.slot.Supervisors;
import org.contactcenter.visit.timetable.Intervals;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Week;

/** When the house, its rooms and its supervisors are there for families. */
final class OpenTimes {
  private final CenterModule center;
  private final Supervisors supervisors;

  OpenTimes(CenterModule center, Supervisors supervisors) {
    this.center = center;
    this.supervisors = supervisors;
  }

  /**
   * Those of some days: what is there at all, and when.
   *
   * @param whole the supervisors' days from midnight to midnight
   * @param atMost what each of the supervisors does in a day at most
   */
  record Found(
      List<UUID> rooms,
      List<UUID> supervisors,
      List<OpenTime> times,
      List<OpenTime> whole,
      Map<UUID, Duration> atMost) {}

  /** In a number of statements that does not grow with the days. */
  Found between(Scope scope, LocalDate from, LocalDate to) {
    var house = house(scope, from, to);
    var rooms = center.rooms().all(scope).stream().filter(Room::isForVisits).map(Room::id).toList();
    var staff = supervisors.between(scope, house.week().zone(), from, to);
    var days = from.datesUntil(to.plusDays(1)).toList();
    var closed = closures(scope, house, from, to);
    var ofRooms =
        rooms.stream()
            .flatMap(room -> days.stream().flatMap(day -> open(room, day, house)))
            .flatMap(
                time -> without(time, closed.getOrDefault(time.resource(), List.of())).stream());
    var ofStaff =
        staff.stream().flatMap(each -> days.stream().flatMap(day -> on(day, each, house)));
    return new Found(
        rooms,
        staff.stream().map(Supervisor::id).toList(),
        Stream.concat(ofRooms, ofStaff).toList(),
        staff.stream().flatMap(each -> days.stream().map(day -> whole(each, day, house))).toList(),
        staff.stream().collect(toMap(Supervisor::id, each -> each.limits().perDay())));
  }

  /** When they are there; without hours of their own, whenever the house is open. */
  private static Stream<OpenTime> on(LocalDate day, Supervisor supervisor, OpeningHours house) {
    var roster = supervisor.roster();
    if (roster.isAwayOn(day)) {
      return Stream.empty();
    }
    if (roster.week().hours().isEmpty()) {
      return open(supervisor.id(), day, house);
    }
    return roster.week().on(day).stream()
        .flatMap(at -> house.on(day).stream().flatMap(open -> meet(at, open)))
        .map(during -> new OpenTime(supervisor.id(), day, during));
  }

  private static Stream<Interval> meet(Interval one, Interval other) {
    return Intervals.meet(one, other.start(), other.end()).stream();
  }

  private static OpenTime whole(Supervisor each, LocalDate day, OpeningHours house) {
    var zone = house.week().zone();
    var midnight = day.atStartOfDay(zone).toInstant();
    var next = day.plusDays(1).atStartOfDay(zone).toInstant();
    return new OpenTime(each.id(), day, new Interval(midnight, next));
  }

  private static Stream<OpenTime> open(UUID resource, LocalDate day, OpeningHours house) {
    return house.on(day).stream().map(during -> new OpenTime(resource, day, during));
  }

  private Map<UUID, List<Interval>> closures(
      Scope scope, OpeningHours house, LocalDate from, LocalDate to) {
    var zone = house.week().zone();
    return center
        .closures()
        .between(
            scope,
            from.atStartOfDay(zone).toInstant(),
            to.plusDays(1).atStartOfDay(zone).toInstant())
        .stream()
        .collect(groupingBy(RoomClosure::roomId, mapping(RoomClosure::during, toList())));
  }

  /** What of it is left besides the times at which the room cannot be used. */
  private static List<OpenTime> without(OpenTime time, List<Interval> closed) {
    var left = new ArrayList<OpenTime>();
    var from = time.during().start();
    var end = time.during().end();
    for (var gap : Intervals.union(closed.stream().filter(time.during()::overlaps))) {
      if (from.isBefore(gap.start())) {
        left.add(time.during(new Interval(from, gap.start())));
      }
      from = gap.end();
    }
    if (from.isBefore(end)) {
      left.add(time.during(new Interval(from, end)));
    }
    return left;
  }

  private OpeningHours house(Scope scope, LocalDate from, LocalDate to) {
    var centers = center.centers();
    var closed =
        centers.closingDays(scope, from, to).stream().map(ClosingDay::day).collect(toSet());
    var known = centers.of(scope);
    var week = new Week(known.timeZone(), centers.openingHours(scope));
    return new OpeningHours(week, closed, known.opensOn());
  }
}
