package org.contactcenter.visit.claim;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.contactcenter.center.Settings.Separation;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.DoorRulesFixture;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Stay;
import org.contactcenter.visit.timetable.Timetable;

/** What the timetable and the claims are for, whatever the rules and the visits of a case. */
class NeverMeetTest {
  private static final Instant MIDNIGHT = Instant.parse("2026-11-23T00:00:00Z");
  private static final UUID CHILD = UUID.randomUUID();
  private static final UUID MOTHER = UUID.randomUUID();
  private static final UUID FATHER = UUID.randomUUID();
  private static final Party FAMILY =
      new Party(UUID.randomUUID(), Set.of(CHILD), Set.of(MOTHER), Set.of(FATHER));

  private record Plan(VisitType type, Interval visit) {
    Timetable by(DoorRules rules) {
      return Timetable.of(type, visit, rules);
    }
  }

  @Property
  void theSidesOfOneVisitAreKeptApart(@ForAll("rules") DoorRules rules, @ForAll("plan") Plan plan) {
    assertKeptApart(rules, plan.by(rules).stays());
  }

  @Property(tries = 4000)
  void soAreTheSidesOfTwoVisitsOfACaseThatMayBothTakePlace(
      @ForAll("rules") DoorRules rules, @ForAll("plan") Plan one, @ForAll("plan") Plan other) {
    var taken = Claims.of(FAMILY, one.by(rules));
    Assume.that(
        new Occupancy(taken.claims(), taken.presences())
            .admits(Claims.of(FAMILY, other.by(rules))));

    assertKeptApart(
        rules, Stream.of(one, other).flatMap(plan -> plan.by(rules).stays().stream()).toList());
  }

  @Property
  void aVisitIsNeverInItsOwnWay(@ForAll("rules") DoorRules rules, @ForAll("plan") Plan plan) {
    var wanted =
        Claims.of(FAMILY, plan.by(rules))
            .and(
                Claims.of(
                    UUID.randomUUID(),
                    Seat.whole(UUID.randomUUID(), 3, Set.of(UUID.randomUUID())),
                    plan.visit()));

    assertThat(wanted.claims()).doesNotHaveDuplicates();
    for (var claim : wanted.claims()) {
      var others = wanted.claims().stream().filter(other -> !other.equals(claim)).toList();
      assertThat(new Occupancy(others, List.of()).admits(new Claims(List.of(claim), List.of())))
          .isTrue();
    }
    assertThat(new Occupancy(List.of(), wanted.presences()).admits(wanted)).isTrue();
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

  private static void assertKeptApart(DoorRules rules, List<Stay> stays) {
    for (var mother : of(stays, Side.RESIDENTIAL)) {
      for (var father : of(stays, Side.VISITING)) {
        if (rules.separation() == Separation.BUILDING) {
          assertNeverInsideAtOnce(mother, father);
          assertComesAGapLater(rules, mother, father);
        } else {
          assertNeverAtTheDoorWithinAGap(rules, mother, father);
        }
      }
    }
  }

  private static void assertNeverInsideAtOnce(Stay mother, Stay father) {
    assertThat(mother.out().isAfter(father.in()) && father.out().isAfter(mother.in()))
        .as("%s and %s", mother, father)
        .isFalse();
  }

  /** Between who leaves and who comes; for a handover, between the two arrivals. */
  private static void assertComesAGapLater(DoorRules rules, Stay mother, Stay father) {
    if (!father.in().isBefore(mother.in())) {
      assertThat(Duration.between(mother.in(), father.in())).isGreaterThanOrEqualTo(rules.gap());
    } else {
      assertThat(Duration.between(father.out(), mother.in())).isGreaterThanOrEqualTo(rules.gap());
    }
  }

  private static void assertNeverAtTheDoorWithinAGap(DoorRules rules, Stay mother, Stay father) {
    for (var hers : List.of(mother.in(), mother.out())) {
      for (var his : List.of(father.in(), father.out())) {
        assertThat(Duration.between(hers, his).abs()).isGreaterThanOrEqualTo(rules.gap());
      }
    }
  }

  private static List<Stay> of(List<Stay> stays, Side side) {
    return stays.stream().filter(stay -> stay.side() == side).sorted(comparing(Stay::in)).toList();
  }

  @Provide
  Arbitrary<DoorRules> rules() {
    return DoorRulesFixture.anyDoorRules();
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
