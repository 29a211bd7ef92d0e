package org.contactcenter.visit.capacity;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Absence;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.ClosingDay;
import org.contactcenter.center.Room;
import org.contactcenter.center.RoomClosure;
import org.contactcenter.center.StaffHours;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.visit.timetable.Intervals;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Week;

/** When the house, its rooms and its supervisors are there for families. */
final class OpenTimes {
  private final CenterModule center;
  private final Members members;

  OpenTimes(CenterModule center, Members members) {
    this.center = center;
    this.members = members;
  }

  /** Those of some days: what is there at all, and when. */
  record Found(List<UUID> rooms, List<UUID> supervisors, List<OpenTime> times) {}

  /** In a number of statements that does not grow with the days. */
  Found between(Scope scope, LocalDate from, LocalDate to) {
    var house = house(scope, from, to);
    var rooms = center.rooms().all(scope).stream().filter(Room::active).map(Room::id).toList();
    var rosters = rosters(scope, house, from, to);
    var days = from.datesUntil(to.plusDays(1)).toList();
    var closed = closures(scope, house, from, to);
    var ofRooms =
        rooms.stream()
            .flatMap(room -> days.stream().flatMap(day -> open(room, day, house)))
            .flatMap(
                time -> without(time, closed.getOrDefault(time.resource(), List.of())).stream());
    var ofStaff =
        rosters.stream().flatMap(each -> days.stream().flatMap(day -> each.on(day, house)));
    return new Found(
        rooms,
        rosters.stream().map(Roster::supervisor).toList(),
        Stream.concat(ofRooms, ofStaff).toList());
  }

  /** Who works when; without hours of their own, whenever the house is open. */
  private record Roster(UUID supervisor, Week week, List<Absence> absences) {

    Stream<OpenTime> on(LocalDate day, OpeningHours house) {
      if (absences.stream().anyMatch(each -> covers(each, day))) {
        return Stream.empty();
      }
      if (week.hours().isEmpty()) {
        return open(supervisor, day, house);
      }
      return week.on(day).stream()
          .flatMap(at -> house.on(day).stream().flatMap(open -> meet(at, open)))
          .map(during -> new OpenTime(supervisor, day, during));
    }

    private static boolean covers(Absence absence, LocalDate day) {
      return !day.isBefore(absence.firstDay()) && !day.isAfter(absence.lastDay());
    }

    private static Stream<Interval> meet(Interval one, Interval other) {
      return Intervals.meet(one, other.start(), other.end()).stream();
    }
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

  private List<Roster> rosters(Scope scope, OpeningHours house, LocalDate from, LocalDate to) {
    var hours =
        center.staff().hours(scope).stream()
            .collect(groupingBy(StaffHours::accountId, mapping(StaffHours::hours, toList())));
    var absences =
        center.staff().absences(scope, from, to).stream().collect(groupingBy(Absence::accountId));
    return members.holding(scope, Role.SUPERVISOR).stream()
        .map(Member::accountId)
        .map(
            id ->
                new Roster(
                    id,
                    new Week(house.week().zone(), hours.getOrDefault(id, List.of())),
                    absences.getOrDefault(id, List.of())))
        .toList();
  }
}
