package org.contactcenter.visit.claim;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.DoorRulesFixture;
import org.contactcenter.visit.timetable.Stay;
import org.contactcenter.visit.timetable.Timetable;

/** What the timetable and the claims are for, whatever the rules and the visits of two families. */
class NeverMeetTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
  private static final UUID CHILD = UUID.randomUUID();
  private static final UUID CONFLICT = UUID.randomUUID();
  private static final Party FAMILY =
      inConflict("ONE", CHILD, UUID.randomUUID(), UUID.randomUUID());
  private static final Party NEIGHBOURS =
      inConflict("OTHER", UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
  private static final Seat HERE = seat();
  private static final Seat THERE = seat();

  private record Plan(VisitType type, Interval visit) {
    Timetable by(DoorRules rules) {
      return Timetable.of(type, visit, rules);
    }
  }

  private record Booked(Plan plan, DoorRules rules, Party party, Seat seat) {
    Timetable timetable() {
      return plan.by(rules);
    }

    boolean atTheDoorOnly() {
      return rules.separation() == Separation.DOOR;
    }

    Claims all() {
      return Claims.of(party, timetable()).and(Claims.of(party, timetable(), seat));
    }
  }

  private static Party inConflict(String side, UUID child, UUID mother, UUID father) {
    var everybody = Map.of(child, side, mother, side, father, side);
    return new Party(
        UUID.randomUUID(),
        Set.of(child),
        Set.of(mother),
        Set.of(father),
        List.of(new Rift(CONFLICT, Separation.BUILDING, everybody)));
  }

  private static Seat seat() {
    var where = new Seat.Location(UUID.randomUUID(), UUID.randomUUID());
    return Seat.whole(where, 3, Set.of(UUID.randomUUID()));
  }

  private static Occupancy occupancy(Claims taken) {
    return new Occupancy(taken.claims(), taken.presences(), taken.guards());
  }

  @Property(tries = 4000)
  void whoeverMayBothBePlannedIntoOneBuildingIsKeptApart(
      @ForAll @Size(min = 2, max = 6) List<@From("booked") Booked> wanted) {
    var booked = new ArrayList<Booked>();
    var taken = Claims.NONE;
    for (var next : wanted) {
      if (occupancy(taken).admits(next.all())) {
        booked.add(next);
        taken = taken.and(next.all());
      }
    }

    for (int one = 0; one < booked.size(); one++) {
      for (int other = 0; other < one; other++) {
        if (booked.get(other).seat().equals(booked.get(one).seat())) {
          assertKeptApart(booked.get(one), booked.get(other));
        }
      }
    }
  }

  @Property
  void theSidesOfOneVisitAreKeptApart(@ForAll("booked") Booked booked) {
    var stays = booked.timetable().stays();
    for (var mine : stays) {
      for (var theirs : stays) {
        if (mine.side() != theirs.side()) {
          assertSidesApart(booked, mine, booked, theirs);
        }
      }
    }
  }

  @Property
  void whatTheOccupancyAdmitsIsWhatTheDatabaseLetsBeside(
      @ForAll("booked") Booked one, @ForAll("booked") Booked other) {
    var guards = new Claims(List.of(), List.of(), other.all().guards());
    var beside =
        guards.guards().stream()
            .noneMatch(mine -> one.all().guards().stream().anyMatch(mine::clashes));

    assertThat(occupancy(one.all()).admits(guards)).isEqualTo(beside);
  }

  @Property
  void inTwoBuildingsNobodyIsInAnybodysWay(
      @ForAll("plan") Plan plan, @ForAll("rules") DoorRules rules) {
    var here = new Booked(plan, rules, FAMILY, HERE);
    var there = new Booked(plan, rules, NEIGHBOURS, THERE);

    assertThat(occupancy(here.all()).admits(there.all())).isTrue();
  }

  @Property
  void aVisitIsNeverInItsOwnWay(@ForAll("rules") DoorRules rules, @ForAll("plan") Plan plan) {
    var wanted =
        new Booked(plan, rules, FAMILY, HERE)
            .all()
            .and(Claims.of(UUID.randomUUID(), HERE, plan.visit()));

    assertThat(wanted.claims()).doesNotHaveDuplicates();
    for (var claim : wanted.claims()) {
      var others = wanted.claims().stream().filter(other -> !other.equals(claim)).toList();
      assertThat(
              occupancy(new Claims(others, List.of()))
                  .admits(new Claims(List.of(claim), List.of())))
          .isTrue();
    }
    var kept = new Claims(List.of(), wanted.presences(), wanted.guards());
    assertThat(occupancy(kept).admits(wanted)).isTrue();
  }

  @Property
  void theChildIsTakenUpForAsLongAsAnybodyIsInside(
      @ForAll("rules") DoorRules rules, @ForAll("plan") Plan plan) {
    var timetable = plan.by(rules);

    assertThat(timetable.stays())
        .allSatisfy(
            stay -> {
              assertThat(stay.in()).isAfterOrEqualTo(timetable.whole().start());
              assertThat(stay.out()).isBeforeOrEqualTo(timetable.whole().end());
            });
    assertThat(Claims.of(FAMILY, timetable).claims())
        .contains(new Claim(CHILD, 0, timetable.whole()));
  }

  /** Whatever two visits may both take place: of the case, or of two families in conflict. */
  private static void assertKeptApart(Booked one, Booked other) {
    for (var mine : one.timetable().stays()) {
      for (var theirs : other.timetable().stays()) {
        if (!one.party().equals(other.party())) {
          assertNeverInsideAtOnce(mine, theirs);
        } else if (mine.side() != theirs.side()) {
          assertSidesApart(one, mine, other, theirs);
        }
      }
    }
  }

  private static void assertSidesApart(Booked one, Stay mine, Booked other, Stay theirs) {
    if (one.atTheDoorOnly() && other.atTheDoorOnly()) {
      assertNeverAtTheDoorWithinAGap(mine, theirs);
    } else if (!one.atTheDoorOnly() && !other.atTheDoorOnly()) {
      assertNeverInsideAtOnce(mine, theirs);
    }
  }

  /**
   * And a gap lies between who leaves and who comes, the longer of the two; for a handover between
   * the arrivals, and half of it after the leaving.
   */
  private static void assertNeverInsideAtOnce(Stay one, Stay other) {
    var inOrder =
        Stream.of(one, other).sorted(comparing(Stay::in).thenComparing(Stay::out)).toList();
    var first = inOrder.get(0);
    var second = inOrder.get(1);
    var gap = longer(one.gap(), other.gap());
    assertThat(second.in()).as("%s, %s", first, second).isAfterOrEqualTo(first.out());
    assertThat(Duration.between(first.in(), second.in())).isGreaterThanOrEqualTo(gap);
    var free = Duration.between(first.out(), second.in());
    assertThat(first.gapFrom().equals(first.out()) ? free : free.multipliedBy(2))
        .as("%s, %s", first, second)
        .isGreaterThanOrEqualTo(gap);
  }

  private static void assertNeverAtTheDoorWithinAGap(Stay one, Stay other) {
    for (var mine : List.of(one.in(), one.out())) {
      for (var theirs : List.of(other.in(), other.out())) {
        assertThat(Duration.between(mine, theirs).abs())
            .isGreaterThanOrEqualTo(longer(one.gap(), other.gap()));
      }
    }
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? other : one;
  }

  @Provide
  Arbitrary<DoorRules> rules() {
    return DoorRulesFixture.anyDoorRules();
  }

  @Provide
  Arbitrary<Booked> booked() {
    return Combinators.combine(
            plan(), rules(), Arbitraries.of(FAMILY, NEIGHBOURS), Arbitraries.of(HERE, THERE))
        .as(Booked::new);
  }

  @Provide
  Arbitrary<Plan> plan() {
    return Combinators.combine(
            Arbitraries.of(VisitType.class),
            Arbitraries.integers().between(0, 240).map(minute -> 480 + minute),
            Arbitraries.integers().between(5, 120))
        .as(
            (type, start, length) ->
                new Plan(
                    type,
                    Interval.of(
                        MIDNIGHT.plus(Duration.ofMinutes(start)), Duration.ofMinutes(length))));
  }
}
