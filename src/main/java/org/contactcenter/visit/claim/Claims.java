package org.contactcenter.visit.claim;

import static java.util.Collections.disjoint;
import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Timetable;

/** All that a visit takes, each list in the one order in which everybody takes it. */
public record Claims(List<Claim> claims, List<Presence> presences) {
  /** The side of all who share a room. */
  private static final String SHARED = "SHARED";

  public static final Claims NONE = new Claims(List.of(), List.of());

  public Claims {
    claims =
        claims.stream()
            .sorted(
                comparing(Claim::resource)
                    .thenComparing(Claim::place)
                    .thenComparing(claim -> claim.during().start()))
            .toList();
    presences =
        presences.stream()
            .sorted(
                comparing(Presence::restriction)
                    .thenComparing(presence -> presence.during().start()))
            .toList();
  }

  /** What the family takes, wherever it meets: its people's time, and the other side's absence. */
  public static Claims of(Party party, Timetable timetable) {
    var claims =
        Stream.of(
            persons(party.children(), List.of(timetable.whole())),
            persons(party.residential(), timetable.timesOf(Side.RESIDENTIAL)),
            persons(party.visiting(), timetable.timesOf(Side.VISITING)));
    var presences = Arrays.stream(Side.values()).flatMap(side -> kept(party, timetable, side));
    return new Claims(claims.flatMap(each -> each).toList(), presences.toList());
  }

  /**
   * What the room and the supervisors give, for the time of the visit itself. A supervisor is kept
   * to one room, or to one visit where there is none; a room to those who share it, or to one
   * visit.
   */
  public static Claims of(UUID visitId, Seat seat, Interval visit) {
    var room =
        seat.roomId().stream()
            .flatMap(id -> seat.places().stream().map(place -> new Claim(id, place, visit)));
    var staff = seat.supervisors().stream().map(id -> new Claim(id, seat.supervisorPlace(), visit));
    var company = seat.shared() ? SHARED : visitId.toString();
    var roomKept = seat.roomId().stream().map(id -> new Presence(id, company, visit));
    var where = seat.roomId().orElse(visitId).toString();
    var staffKept = seat.supervisors().stream().map(id -> new Presence(id, where, visit));
    return new Claims(
        Stream.concat(room, staff).toList(), Stream.concat(roomKept, staffKept).toList());
  }

  public boolean isEmpty() {
    return claims.isEmpty() && presences.isEmpty();
  }

  /** Whether any of this is also wanted by the other. */
  public boolean meets(Claims other) {
    return !disjoint(claims, other.claims) || !disjoint(presences, other.presences);
  }

  public Claims and(Claims other) {
    return new Claims(
        Stream.concat(claims.stream(), other.claims.stream()).toList(),
        Stream.concat(presences.stream(), other.presences.stream()).toList());
  }

  private static Stream<Claim> persons(Collection<UUID> people, List<Interval> times) {
    return people.stream()
        .flatMap(person -> times.stream().map(during -> new Claim(person, 0, during)));
  }

  private static Stream<Presence> kept(Party party, Timetable timetable, Side side) {
    return timetable.keptFor(side).stream()
        .map(during -> new Presence(party.caseId(), side.name(), during));
  }
}
