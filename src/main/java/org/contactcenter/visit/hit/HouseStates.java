package org.contactcenter.visit.hit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.contactcenter.center.Center;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.ClosingDay;
import org.contactcenter.center.Room;
import org.contactcenter.center.RoomClosure;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.claim.ClaimBook;
import org.contactcenter.visit.slot.Supervisor;
import org.contactcenter.visit.slot.Supervisors;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Week;

/** Looks the house over for visits that were agreed, in a fixed number of statements. */
final class HouseStates {
  private final CenterModule center;
  private final Supervisors supervisors;
  private final ClaimBook claims;

  HouseStates(CenterModule center, Supervisors supervisors, ClaimBook claims) {
    this.center = center;
    this.supervisors = supervisors;
    this.claims = claims;
  }

  /** The house on the days of the visits, of which there is at least one. */
  HouseState of(Scope scope, Collection<Visit> visits) {
    var here = center.centers().of(scope);
    var days =
        visits.stream().map(visit -> here.dayOf(visit.time().start())).sorted().distinct().toList();
    var first = days.get(0);
    var last = days.get(days.size() - 1);
    var rooms = rooms(scope);
    return new HouseState(
        here,
        hours(scope, here, first, last),
        rooms,
        closures(scope, visits),
        rosters(scope, here, first, last),
        claims.taken(scope, visits.stream().map(Visit::id).toList(), rooms.keySet()));
  }

  private OpeningHours hours(Scope scope, Center here, LocalDate from, LocalDate until) {
    var closed =
        center.centers().closingDays(scope, from, until).stream()
            .map(ClosingDay::day)
            .collect(toSet());
    var week = new Week(here.timeZone(), center.centers().openingHours(scope));
    return new OpeningHours(week, closed, here.opensOn());
  }

  private Map<UUID, Room> rooms(Scope scope) {
    return center.rooms().all(scope).stream().collect(toMap(Room::id, Function.identity()));
  }

  private Map<UUID, List<Interval>> closures(Scope scope, Collection<Visit> visits) {
    var first =
        visits.stream().map(visit -> visit.timetable().whole().start()).min(Comparable::compareTo);
    var last =
        visits.stream().map(visit -> visit.timetable().whole().end()).max(Comparable::compareTo);
    return center.closures().between(scope, first.orElseThrow(), last.orElseThrow()).stream()
        .collect(groupingBy(RoomClosure::roomId, mapping(RoomClosure::during, toList())));
  }

  private Map<UUID, Roster> rosters(Scope scope, Center here, LocalDate from, LocalDate until) {
    return supervisors.between(scope, here.timeZone(), from, until).stream()
        .collect(toMap(Supervisor::id, Supervisor::roster));
  }
}
