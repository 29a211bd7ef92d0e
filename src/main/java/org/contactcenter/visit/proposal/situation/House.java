package org.contactcenter.visit.proposal.situation;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.proposal.model.Supply;
import org.contactcenter.visit.proposal.model.Supply.WorkDay;
import org.contactcenter.visit.proposal.situation.FreeHouse.Person;
import org.contactcenter.visit.timetable.Intervals;
import org.contactcenter.visit.timetable.OpeningHours;

/**
 * All rooms and people of the center that come into question for anybody.
 *
 * @param places how many families each room holds
 */
record House(OpeningHours hours, Map<UUID, Integer> places, Map<UUID, Limits> limits) {

  /** What those of which there is at least one may choose from. */
  static House of(List<Staff> staffs) {
    var places = new HashMap<UUID, Integer>();
    var limits = new HashMap<UUID, Limits>();
    for (var staff : staffs) {
      staff.house().rooms().forEach(room -> places.put(room.roomId(), room.capacity()));
      for (Person person : staff.choice().staff()) {
        limits.put(person.id(), person.limits());
      }
    }
    return new House(staffs.get(0).house().hours(), Map.copyOf(places), Map.copyOf(limits));
  }

  Stream<UUID> resources() {
    return Stream.concat(places.keySet().stream(), limits.keySet().stream());
  }

  /** What limits the work of the house beside what is taken. */
  Supply supply(Occupancy taken, Weeks weeks) {
    var work = new HashMap<WorkDay, Duration>();
    for (var id : limits.keySet()) {
      weeks
          .from()
          .datesUntil(weeks.last().plusDays(1))
          .forEach(day -> work.put(new WorkDay(id, day), worked(taken, id, day)));
    }
    var shortest =
        limits.values().stream().map(Limits::rest).min(Duration::compareTo).orElse(Duration.ZERO);
    return new Supply(places, shortest, Duration.ZERO, work, limits);
  }

  /** Families looked after at the same time count once. */
  private Duration worked(Occupancy taken, UUID id, LocalDate day) {
    var zone = hours.week().zone();
    var whole =
        new Interval(
            day.atStartOfDay(zone).toInstant(), day.plusDays(1).atStartOfDay(zone).toInstant());
    return Intervals.union(
            taken.work(id, whole).stream()
                .flatMap(each -> Intervals.meet(each, whole.start(), whole.end()).stream()))
        .stream()
        .map(Interval::length)
        .reduce(Duration.ZERO, Duration::plus);
  }
}
