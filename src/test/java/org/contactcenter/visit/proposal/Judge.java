package org.contactcenter.visit.proposal;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.contactcenter.visit.claim.Claim;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Situation;
import org.contactcenter.visit.proposal.model.Spot;

/**
 * Says whether rows can be booked together. It shares nothing with the solver: whether two visits
 * get in each other's way it asks of the claims that booking takes.
 */
final class Judge {
  private final Situation situation;

  Judge(Situation situation) {
    this.situation = situation;
  }

  /** What is wrong with them; empty where nothing is. */
  List<String> faults(List<Row> rows) {
    var faults = new ArrayList<String>();
    var claims = new ArrayList<Claim>();
    var presences = new ArrayList<Presence>();
    var cases = new HashSet<String>();
    var demands = new HashSet<Integer>();
    for (var row : rows) {
      if (!demands.add(row.number())) {
        faults.add(row.number() + " is served twice");
      }
      if (!cases.add(row.demand().caseId() + " " + row.at().day())) {
        faults.add(row.number() + " is the second of its case that day");
      }
      var wanted = claims(row);
      if (!new Occupancy(claims, presences, List.of()).admits(wanted)) {
        faults.add(row.number() + " takes what is taken");
      }
      claims.addAll(wanted.claims());
      presences.addAll(wanted.presences());
      faults.addAll(ownFaults(row));
    }
    faults.addAll(staffFaults(rows));
    return faults;
  }

  private Claims claims(Row row) {
    var staff = row.staff();
    var seat =
        row.spot()
            .map(
                spot ->
                    spot.isWhole()
                        ? Seat.whole(at(spot), situation.supply().placesOf(spot.roomId()), staff)
                        : Seat.shared(at(spot), spot.place(), staff))
            .orElseGet(() -> Seat.nowhere(staff));
    var visit = new UUID(1, row.number());
    return row.at().family().and(Claims.of(visit, seat, row.at().visit()));
  }

  /** All rooms are in one building. */
  private static Location at(Spot spot) {
    return new Location(spot.roomId(), new UUID(0, 0));
  }

  private List<String> ownFaults(Row row) {
    var faults = new ArrayList<String>();
    var demand = row.demand();
    if (demand.inHouse() != row.spot().isPresent()
        || row.spot().filter(spot -> !row.at().spots().contains(spot)).isPresent()) {
      faults.add(row.number() + " is in a room it may not have");
    }
    var hands = row.at().hands().stream().map(Hand::staffId).toList();
    if (!hands.containsAll(row.staff())
        || row.at().hands().stream()
            .filter(hand -> row.staff().contains(hand.staffId()))
            .anyMatch(
                hand ->
                    hand.onlyIn().isPresent()
                        && !hand.onlyIn().equals(row.spot().map(Spot::roomId)))) {
      faults.add(row.number() + " has people who are not free");
    }
    for (var need : demand.needs()) {
      if (row.staff().stream().filter(need.staff()::contains).count() < need.count()) {
        faults.add(row.number() + " lacks people");
      }
    }
    if (demand.candidates().stream().noneMatch(row.at()::equals)) {
      faults.add(row.number() + " is at a time that is none of its own");
    }
    return faults;
  }

  private List<String> staffFaults(List<Row> rows) {
    var faults = new ArrayList<String>();
    var staff = rows.stream().flatMap(row -> row.staff().stream()).distinct().toList();
    for (var person : staff) {
      rows.stream()
          .filter(row -> row.staff().contains(person))
          .collect(groupingBy(row -> row.at().day()))
          .values()
          .forEach(ofDay -> faults.addAll(dayFaults(person, ofDay)));
    }
    return faults;
  }

  private List<String> dayFaults(UUID person, List<Row> ofDay) {
    var faults = new ArrayList<String>();
    var sorted = ofDay.stream().sorted(comparing((Row row) -> row.at().start())).toList();
    var worked = Duration.ZERO;
    for (int i = 0; i < sorted.size(); i++) {
      var row = sorted.get(i);
      worked = worked.plus(row.at().visit().length());
      for (var later : sorted.subList(i + 1, sorted.size())) {
        var between = Duration.between(row.at().visit().end(), later.at().start());
        var together =
            row.demand().shared()
                && later.demand().shared()
                && row.roomId().equals(later.roomId())
                && row.at().visit().overlaps(later.at().visit());
        if (!together && between.compareTo(situation.supply().pause()) < 0) {
          faults.add(person + " has no pause before " + later.number());
        }
      }
    }
    if (worked.compareTo(situation.supply().left(person, sorted.get(0).at().day())) > 0) {
      faults.add(person + " works too long");
    }
    return faults;
  }
}
