package org.contactcenter.visit.claim;

import static java.util.Collections.disjoint;
import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Timetable;

/** All that a visit takes, each list in the one order in which everybody takes it. */
public record Claims(List<Claim> claims, List<Presence> presences, List<Guard> guards) {
  /** The side of all who share a room. */
  private static final String SHARED = "SHARED";

  public static final Claims NONE = new Claims(List.of(), List.of(), List.of());

  public Claims {
    claims = claims.stream().sorted(Claim.ORDER).toList();
    presences =
        presences.stream()
            .sorted(
                comparing(Presence::restriction)
                    .thenComparing(presence -> presence.during().start()))
            .toList();
    guards = guards.stream().sorted(Guard.ORDER).toList();
  }

  /** Without anybody who must not be met. */
  public Claims(List<Claim> claims, List<Presence> presences) {
    this(claims, presences, List.of());
  }

  /** What the family takes, wherever it meets: its people's time. */
  public static Claims of(Party party, Timetable timetable) {
    var claims =
        Stream.of(
            persons(party.children(), List.of(timetable.whole())),
            persons(party.residential(), timetable.timesOf(Side.RESIDENTIAL)),
            persons(party.visiting(), timetable.timesOf(Side.VISITING)));
    return new Claims(claims.flatMap(each -> each).toList(), List.of());
  }

  /**
   * What it takes in one building: that nobody is there whom one of them must not meet, and a place
   * to wait where the seat has one.
   */
  public static Claims of(Party party, Timetable timetable, Seat seat) {
    var guards = seat.location().map(where -> of(party, timetable, where)).orElse(NONE);
    return seat.waitingPlace().map(wait -> guards.and(of(wait, timetable))).orElse(guards);
  }

  /** A place to wait, before the visit and after it. */
  public static Claims of(Seat.Wait wait, Timetable timetable) {
    return new Claims(
        timetable.waits().stream()
            .map(during -> new Claim(wait.roomId(), wait.place(), during))
            .toList(),
        List.of());
  }

  /** The same by the room alone. */
  public static Claims of(Party party, Timetable timetable, Location where) {
    var guards = new Guards(party, timetable, where.siteId(), where.roomId()).all();
    return new Claims(List.of(), List.of(), guards);
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

  /** What somebody who interprets gives: they are at one visit at a time. */
  public static Claims interpreter(UUID id, Interval visit) {
    return new Claims(List.of(new Claim(id, 0, visit)), List.of());
  }

  /** Of this, what is theirs. */
  public Claims of(Collection<UUID> resources) {
    return new Claims(
        claims.stream().filter(each -> resources.contains(each.resource())).toList(),
        presences.stream().filter(each -> resources.contains(each.restriction())).toList());
  }

  public boolean isEmpty() {
    return claims.isEmpty() && presences.isEmpty() && guards.isEmpty();
  }

  /** Whether those who must not meet would meet at this very visit. */
  public boolean clash() {
    return clashes(this);
  }

  /** Whether people who must not meet would meet between the two. */
  public boolean clashes(Claims other) {
    return guards.stream().anyMatch(one -> other.guards.stream().anyMatch(one::clashes));
  }

  /** Whether any of this is also wanted by the other. */
  public boolean meets(Claims other) {
    return !disjoint(claims, other.claims)
        || !disjoint(presences, other.presences)
        || !disjoint(guards, other.guards);
  }

  public Claims and(Claims other) {
    return new Claims(
        Stream.concat(claims.stream(), other.claims.stream()).toList(),
        Stream.concat(presences.stream(), other.presences.stream()).toList(),
        Stream.concat(guards.stream(), other.guards.stream()).toList());
  }

  private static Stream<Claim> persons(Collection<UUID> people, List<Interval> times) {
    return people.stream()
        .flatMap(person -> times.stream().map(during -> new Claim(person, 0, during)));
  }
}
