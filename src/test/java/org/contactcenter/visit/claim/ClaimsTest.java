package org.contactcenter.visit.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.center.Settings;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Timetable;
import org.junit.jupiter.api.Test;

class ClaimsTest {
  private static final Interval VISIT =
      Interval.of(Instant.parse("2026-11-23T16:00:00Z"), Duration.ofHours(1));
  private static final UUID ROOM = new UUID(0, 1);
  private static final UUID OTHER_ROOM = new UUID(0, 2);
  private static final UUID SUPERVISOR = new UUID(0, 3);
  private static final UUID COLLEAGUE = new UUID(0, 4);
  private static final UUID NEXT_VISIT = new UUID(0, 5);

  @Test
  void aSupervisedVisitTakesEveryPlaceOfItsRoom() {
    var taken = taken(Seat.whole(at(ROOM), 3, Set.of(SUPERVISOR)));

    assertThat(taken.admits(next(Seat.whole(at(ROOM), 3, Set.of(COLLEAGUE))))).isFalse();
    assertThat(taken.admits(next(Seat.shared(at(ROOM), 2, Set.of(COLLEAGUE))))).isFalse();
    assertThat(taken.admits(next(Seat.whole(at(OTHER_ROOM), 3, Set.of(COLLEAGUE))))).isTrue();
  }

  @Test
  void aRoomTakenWholeHasNoPlaceLeftEvenIfItGrows() {
    var taken = taken(Seat.whole(at(ROOM), 3, Set.of(SUPERVISOR)));

    assertThat(taken.admits(next(Seat.shared(at(ROOM), 3, Set.of(COLLEAGUE))))).isFalse();
  }

  @Test
  void aSupportedVisitTakesOnePlaceAndSharesRoomAndSupervisor() {
    var taken = taken(Seat.shared(at(ROOM), 0, Set.of(SUPERVISOR)));

    assertThat(taken.admits(next(Seat.shared(at(ROOM), 1, Set.of(SUPERVISOR))))).isTrue();
    assertThat(taken.admits(next(Seat.shared(at(ROOM), 0, Set.of(COLLEAGUE))))).isFalse();
    assertThat(taken.admits(next(Seat.whole(at(ROOM), 3, Set.of(COLLEAGUE))))).isFalse();
  }

  @Test
  void aSupervisorIsNeverInTwoRooms() {
    var taken = taken(Seat.shared(at(ROOM), 0, Set.of(SUPERVISOR)));

    assertThat(taken.admits(next(Seat.shared(at(OTHER_ROOM), 1, Set.of(SUPERVISOR))))).isFalse();
    assertThat(taken.admits(next(Seat.whole(at(OTHER_ROOM), 1, Set.of(SUPERVISOR))))).isFalse();
    assertThat(taken.admits(next(Seat.nowhere(Set.of(SUPERVISOR))))).isFalse();
  }

  @Test
  void aVirtualVisitTakesItsSupervisorForItselfAndNoRoom() {
    var taken = taken(Seat.nowhere(Set.of(SUPERVISOR)));

    assertThat(taken.admits(next(Seat.nowhere(Set.of(SUPERVISOR))))).isFalse();
    assertThat(taken.admits(next(Seat.whole(at(ROOM), 3, Set.of(COLLEAGUE))))).isTrue();
  }

  @Test
  void everybodyTakesInTheSameOrder() {
    var early = new Claim(ROOM, 1, VISIT);
    var late = new Claim(ROOM, 1, Interval.of(VISIT.end(), Duration.ofHours(1)));
    var first = new Claim(ROOM, 0, VISIT);
    var last = new Claim(COLLEAGUE, 0, VISIT);

    assertThat(new Claims(List.of(last, late, early, first), List.of()).claims())
        .containsExactly(first, early, late, last);
  }

  @Test
  void whoBringsTheChildIsTakenUpOnlyWhileInside() {
    var mother = new UUID(0, 6);
    var party = new Party(new UUID(0, 7), Set.of(new UUID(0, 8)), Set.of(mother), Set.of());
    var timetable = Timetable.of(VisitType.SUPERVISED, VISIT, DoorRules.of(Settings.DEFAULT));

    assertThat(Claims.of(party, timetable).claims())
        .filteredOn(claim -> claim.resource().equals(mother))
        .extracting(claim -> claim.during().toString().replaceAll("2026-11-23T|:00Z", ""))
        .hasSize(2)
        .allMatch(during -> during.contains("15:45") || during.contains("17:15"));
  }

  @Test
  void nobodyIsOnBothSides() {
    var both = Set.of(new UUID(0, 6));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Party(new UUID(0, 7), Set.of(), both, both));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Seat(Optional.empty(), List.of(0), false, both));
  }

  private static Occupancy taken(Seat seat) {
    var claims = Claims.of(UUID.randomUUID(), seat, VISIT);
    return new Occupancy(claims.claims(), claims.presences(), List.of());
  }

  private static Seat.Location at(UUID room) {
    return new Seat.Location(room, new UUID(0, 9));
  }

  private static Claims next(Seat seat) {
    return Claims.of(NEXT_VISIT, seat, VISIT);
  }
}
