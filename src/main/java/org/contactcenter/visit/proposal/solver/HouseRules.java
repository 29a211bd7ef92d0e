package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.proposal.model.Supply;

/**
 * What holds for rooms and people, each by itself: a room has one family or shares its places; a
 * member of staff is in one room at a time, with a pause after it, and works no longer than a day
 * allows.
 */
final class HouseRules {
  private final CpModel model;
  private final Supply supply;
  private final List<Staffing> ofDay;
  private final LocalDate day;

  private HouseRules(CpModel model, Supply supply, List<Staffing> ofDay) {
    this.model = model;
    this.supply = supply;
    this.ofDay = ofDay;
    this.day = ofDay.get(0).pick.candidate.day();
  }

  static void add(CpModel model, Supply supply, List<Staffing> all) {
    all.stream()
        .collect(groupingBy(each -> each.pick.candidate.day(), TreeMap::new, toList()))
        .values()
        .forEach(ofDay -> new HouseRules(model, supply, ofDay).add());
  }

  private void add() {
    for (var moment : starts()) {
      var inHouse = at(each -> each.pick.covers(moment));
      rooms(inHouse).forEach(room -> keepRoom(room, inHouse));
      var atWork = at(each -> each.pick.covers(moment, supply.longestPause()));
      people(atWork).forEach(person -> keepPerson(person, moment, atWork));
    }
    people(ofDay).forEach(this::keepHours);
  }

  private List<Instant> starts() {
    return List.copyOf(
        new TreeSet<>(ofDay.stream().map(each -> each.pick.candidate.start()).toList()));
  }

  private List<Staffing> at(Predicate<Staffing> wanted) {
    return ofDay.stream().filter(wanted).toList();
  }

  private static List<UUID> rooms(List<Staffing> there) {
    return there.stream()
        .flatMap(each -> each.spots.keySet().stream().map(Spot::roomId))
        .distinct()
        .sorted()
        .toList();
  }

  private static List<UUID> people(List<Staffing> there) {
    return there.stream()
        .flatMap(each -> each.people.keySet().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** One whole visit, or one at each place. */
  private void keepRoom(UUID room, List<Staffing> there) {
    var alone = new ArrayList<Literal>();
    var places = new LinkedHashMap<Integer, List<Literal>>();
    for (var each : there) {
      each.spots.forEach(
          (spot, chosen) -> {
            if (spot.roomId().equals(room) && spot.isWhole()) {
              alone.add(chosen);
            } else if (spot.roomId().equals(room)) {
              places.computeIfAbsent(spot.place(), any -> new ArrayList<>()).add(chosen);
            }
          });
    }
    model.addAtMostOne(alone);
    for (var atPlace : places.values()) {
      atPlace.addAll(alone);
      model.addAtMostOne(atPlace);
    }
  }

  /** One visit that is alone in its room, or any that share one room. */
  private void keepPerson(UUID person, Instant moment, List<Staffing> near) {
    var alone = new ArrayList<Literal>();
    var sharing = new LinkedHashMap<Staffing, BoolVar>();
    for (var each : near) {
      var chosen = each.people.get(person);
      if (chosen == null || !each.pick.covers(moment, supply.pause(person))) {
        continue;
      }
      if (each.pick.demand.shared()) {
        sharing.put(each, chosen);
      } else {
        alone.add(chosen);
      }
    }
    keepSharing(person, moment, sharing);
    for (var room : rooms(List.copyOf(sharing.keySet()))) {
      var here = model.newBoolVar("");
      alone.add(here);
      sharing.forEach((each, chosen) -> keepTo(room, here, each, chosen));
    }
    model.addAtMostOne(alone);
  }

  /** No more families at once than they look after; and no other so soon after they have gone. */
  private void keepSharing(UUID person, Instant moment, Map<Staffing, BoolVar> sharing) {
    var there = LinearExpr.newBuilder();
    var gone = new ArrayList<Literal>();
    var begin = new ArrayList<Literal>();
    sharing.forEach(
        (each, chosen) -> {
          if (each.pick.covers(moment)) {
            there.add(chosen);
          } else {
            gone.add(chosen);
          }
          if (each.pick.candidate.start().equals(moment)) {
            begin.add(chosen);
          }
        });
    if (sharing.size() - gone.size() > supply.familiesAtOnce(person)) {
      model.addLessOrEqual(there, supply.familiesAtOnce(person));
    }
    for (var first : gone) {
      begin.forEach(next -> model.addAtMostOne(new Literal[] {first, next}));
    }
  }

  private void keepTo(UUID room, BoolVar here, Staffing each, BoolVar accompanied) {
    model.addLessOrEqual(each.in(room).add(accompanied).addTerm(here, -1), 1);
  }

  private void keepHours(UUID person) {
    var minutes = LinearExpr.newBuilder();
    var most = 0L;
    for (var each : ofDay) {
      var chosen = each.people.get(person);
      if (chosen != null) {
        minutes.addTerm(chosen, each.pick.minutes());
        most += each.pick.minutes();
      }
    }
    var left = supply.left(person, day).toMinutes();
    if (most > left) {
      model.addLessOrEqual(minutes, left);
    }
  }
}
