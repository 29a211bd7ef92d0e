package org.contactcenter.visit.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;
import static org.contactcenter.visit.timetable.DoorTime.Kind.OUT;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.visit.timetable.DoorTime;
import org.junit.jupiter.api.Test;

class DoorBookTest {
  private static final UUID MOTHER = new UUID(0, 1);
  private static final UUID FATHER = new UUID(0, 2);
  private static final UUID ROOM = new UUID(0, 3);
  private static final UUID NEXT_ROOM = new UUID(0, 4);
  private static final UUID ELSEWHERE = new UUID(0, 5);
  private static final Set<UUID> SITE = Set.of(ROOM, NEXT_ROOM);

  @Test
  void whoCameAndDidNotLeaveIsInside() {
    var book = new DoorBook(List.of(passage(MOTHER, IN, "15:45", ROOM)));

    assertThat(book.isInside(MOTHER)).isTrue();
    assertThat(book.isInside(FATHER)).isFalse();
    assertThat(book.insideAt(SITE, at("18:00")).keySet()).containsExactly(MOTHER);
  }

  @Test
  void whoLeftWasInsideFromTheMinuteTheyCameUntilTheMinuteTheyLeft() {
    var book =
        new DoorBook(
            List.of(passage(MOTHER, IN, "15:45", ROOM), passage(MOTHER, OUT, "15:50", ROOM)));

    assertThat(book.isInside(MOTHER)).isFalse();
    assertThat(book.insideAt(SITE, at("15:44")).keySet()).isEmpty();
    assertThat(book.insideAt(SITE, at("15:45")).keySet()).containsExactly(MOTHER);
    assertThat(book.insideAt(SITE, at("15:49")).keySet()).containsExactly(MOTHER);
    assertThat(book.insideAt(SITE, at("15:50")).keySet()).isEmpty();
  }

  @Test
  void whoIsInsideNowIsInTheWayOfWhatIsEnteredLateToo() {
    var book = new DoorBook(List.of(passage(FATHER, IN, "16:00", ROOM)));

    assertThat(book.insideAt(SITE, at("15:45")).keySet()).containsExactly(FATHER);
  }

  @Test
  void theBuildingIsOneWhateverTheRoomAndAnotherBuildingIsAnother() {
    var book =
        new DoorBook(
            List.of(
                passage(MOTHER, IN, "15:45", NEXT_ROOM), passage(FATHER, IN, "15:45", ELSEWHERE)));

    assertThat(book.insideAt(SITE, at("16:00")).keySet()).containsExactly(MOTHER);
    assertThat(book.insideAt(Set.of(ELSEWHERE), at("16:00")).keySet()).containsExactly(FATHER);
  }

  @Test
  void whoJoinsByVideoIsInNoBuilding() {
    var virtual =
        new Passage(
            new Attendance(new UUID(0, 9), FATHER, IN, at("16:00"), Optional.empty()),
            Optional.empty(),
            new UUID(0, 8));

    assertThat(new DoorBook(List.of(virtual)).insideAt(SITE, at("16:00"))).isEmpty();
  }

  private static Passage passage(UUID person, DoorTime.Kind kind, String time, UUID room) {
    return new Passage(
        new Attendance(new UUID(0, 9), person, kind, at(time), Optional.empty()),
        Optional.of(room),
        new UUID(0, 8));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-11-23T" + time + ":00Z");
  }
}
