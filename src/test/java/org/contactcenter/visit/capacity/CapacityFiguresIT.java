package org.contactcenter.visit.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.testing.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A week made by hand in a center of its own, reckoned by hand too. */
class CapacityFiguresIT {
  private static final TestCenter HOUSE = TestCenter.beside("capacity_house");
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

  /** In spring the clocks in Sofia leap from 3 to 4 o'clock on this Sunday; in autumn back. */
  private static final LocalDate SPRING = LocalDate.of(2026, 3, 29);

  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 25);

  /** Weekdays 09:00 to 17:00, Saturdays closed, Sundays from midnight to 12:00. */
  @BeforeAll
  static void makeTheWeek() throws SQLException {
    HOUSE.time().set(TestClock.START);
    var admin = HOUSE.by("admin");
    var hours =
        Stream.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY")
            .map(day -> Map.of("weekday", day, "opens", "09:00", "closes", "17:00"));
    var sunday = Map.of("weekday", "SUNDAY", "opens", "00:00", "closes", "12:00");
    var week = Stream.concat(hours, Stream.of(sunday)).toList();
    ok(admin.replace("/opening-hours", Map.of("items", week)), 200);
    var closed = Map.of("day", SPRING.minusDays(3), "reason", "Ремонт");
    ok(admin.post("/closing-days", closed), 201);
    var own = Map.of("weekday", "MONDAY", "opens", "08:00", "closes", "11:30");
    ok(admin.replace("/staff/" + user(1), Map.of("availability", List.of(own))), 200);
    var tuesday = AUTUMN.minusDays(12);
    var closure =
        Map.of(
            "startsAt", tuesday.atTime(8, 0).atZone(SOFIA).toInstant().toString(),
            "endsAt", tuesday.atTime(12, 30).atZone(SOFIA).toInstant().toString(),
            "reason", "Ремонт");
    var room = HOUSE.founded().rooms().get(1);
    ok(admin.post("/rooms/" + room + "/closures", closure), 201);
    visits();
  }

  @Test
  void aWeekWithADayOf23Hours() {
    var capacity = capacity(SPRING.minusDays(6), SPRING);

    // Four open weekdays of 8 h, one is closed; the Sunday has 11 h on the clock from 0 to 12.
    var room = room(capacity, 0);
    assertThat(minutes(capacity.path("roomTime"))).containsExactly(5160, 390, 4770);
    assertThat(room.path("openMinutes").asInt()).isEqualTo(4 * 480 + 660);
    assertThat(onDay(room, SPRING)).containsExactly(660, 120, 540);
    assertThat(onDay(room, SPRING.minusDays(3))).containsExactly(0, 0, 0);
    assertThat(onDay(room, SPRING.minusDays(1))).containsExactly(0, 0, 0);
  }

  @Test
  void aWeekWithADayOf25Hours() {
    var capacity = capacity(AUTUMN.minusDays(6), AUTUMN);

    assertThat(minutes(capacity.path("roomTime"))).containsExactly(2 * (5 * 480 + 780), 0, 6360);
    assertThat(onDay(room(capacity, 1), AUTUMN)).containsExactly(780, 0, 780);
  }

  @Test
  void familiesWhoShareARoomTakeItOnceAndWhatIsOutsideOpeningHoursTakesNothing() {
    var monday = SPRING.minusDays(6);
    var used =
        StreamSupport.stream(capacity(monday, monday).path("rooms").spliterator(), false)
            .map(room -> onDay(room, monday).get(1));

    // 10:00-11:00 and 10:30-11:30 together are 90 minutes; 16:00-18:00 has one hour before closing;
    // of the cancelled and the missed visit nothing.
    assertThat(used).containsExactlyInAnyOrder(90, 60);
  }

  @Test
  void aSupervisorHasTheirOwnHoursWithinThoseOfTheHouse() {
    var monday = SPRING.minusDays(6);
    var capacity = capacity(monday, SPRING);

    assertThat(minutes(supervisor(capacity, 1))).containsExactly(150, 90, 60);
    assertThat(minutes(supervisor(capacity, 0)).get(0)).isEqualTo(4 * 480 + 660);
    assertThat(minutes(supervisor(capacity, 0)).get(1)).isEqualTo(60 + 120 + 120);
  }

  @Test
  void nobodyIsFreeForLongerThanTheirHoursADay() {
    var monday = SPRING.minusDays(6);
    var allowed = supervisor(capacity(monday, SPRING), 0);
    assertThat(onDay(allowed, SPRING)).containsExactly(660, 120, 480 - 120);
    assertThat(onDay(allowed, monday)).containsExactly(480, 60, 480 - 120);
    assertThat(minutes(allowed)).containsExactly(2580, 300, 2 * 480 + 3 * 360);

    settle(Map.of("minutesPerDay", 150));
    var less = capacity(monday, SPRING);
    assertThat(onDay(supervisor(less, 0), monday)).containsExactly(480, 60, 30);
    assertThat(onDay(supervisor(less, 0), monday.plusDays(2))).containsExactly(480, 0, 150);

    settle(Map.of("minutesPerDay", 90));
    assertThat(onDay(supervisor(capacity(monday, SPRING), 0), monday)).containsExactly(480, 60, 0);
    settle(Map.of());
  }

  private static void settle(Map<String, ?> terms) {
    ok(HOUSE.by("admin").replace("/staff/" + user(0) + "/terms", terms), 200);
  }

  @Test
  void whoIsAwayHasNoTime() {
    var monday = AUTUMN.minusDays(6);
    var away = Map.of("firstDay", monday, "lastDay", monday.plusDays(1));
    ok(HOUSE.by("admin").post("/staff/" + user(2) + "/absences", away), 201);

    assertThat(minutes(supervisor(capacity(monday, AUTUMN), 2)).get(0)).isEqualTo(3 * 480 + 780);
  }

  @Test
  void aRoomThatIsClosedForATimeHasNoHoursThen() {
    var tuesday = AUTUMN.minusDays(12);
    assertThat(onDay(room(capacity(tuesday, tuesday), 1), tuesday)).containsExactly(270, 0, 270);
    assertThat(onDay(room(capacity(tuesday, tuesday), 0), tuesday)).containsExactly(480, 0, 480);
  }

  private static void visits() throws SQLException {
    var monday = SPRING.minusDays(6);
    visit(monday, "10:00", 60, 0, 1, "PLANNED");
    visit(monday, "10:30", 60, 0, 1, "CONFIRMED");
    visit(monday, "16:00", 120, 1, 0, "PLANNED");
    visit(monday, "12:00", 60, 0, 0, "CANCELLED");
    visit(monday, "13:00", 60, 0, 0, "NO_SHOW");
    visit(monday.plusDays(1), "09:00", 120, 1, 0, "COMPLETED");
    // From 2:30 to 5:30 by the clock on the wall, which are two hours.
    visit(SPRING, "02:30", 120, 0, 0, "PLANNED");
  }

  /** Past all rules: this is about sums alone. */
  private static void visit(
      LocalDate day, String time, int minutes, int room, int supervisor, String status)
      throws SQLException {
    var start = day.atTime(LocalTime.parse(time)).atZone(SOFIA).toInstant();
    var id = UUID.randomUUID();
    try (var connection = HOUSE.data().asSuperuser().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET session_replication_role = replica");
      statement.execute(
          """
          INSERT INTO visit (id, center_id, case_id, type, status, starts_at, ends_at, room_id,
            gap_minutes, handover_minutes, first_arrival, separation, booked_at, started_at,
            ended_at, cancelled_by, no_show_by, reason, version)
          SELECT '%1$s', '%2$s', '%1$s', 'SUPPORTED', status, starts, ends, '%3$s', 15, 5,
            'RESIDENTIAL', 'BUILDING', starts,
            CASE WHEN status = 'COMPLETED' THEN starts END,
            CASE WHEN status = 'COMPLETED' THEN ends END,
            CASE WHEN status = 'CANCELLED' THEN 'CENTER' END,
            CASE WHEN status = 'NO_SHOW' THEN 'CHILD' END,
            CASE WHEN status = 'CANCELLED' THEN 'x' END, 1
          FROM (SELECT '%4$s'::text AS status, '%5$s'::timestamptz AS starts,
            '%6$s'::timestamptz AS ends) AS made
          """
              .formatted(
                  id,
                  HOUSE.founded().centerA(),
                  HOUSE.founded().rooms().get(room),
                  status,
                  start,
                  start.plusSeconds(60L * minutes)));
      statement.execute(
          "INSERT INTO visit_supervisor (visit_id, center_id, account_id) VALUES ('%s', '%s', '%s')"
              .formatted(id, HOUSE.founded().centerA(), user(supervisor)));
    }
  }

  private static UUID user(int number) {
    var names = List.of("supervisor", "supervisor2", "supervisor3");
    return HOUSE.founded().users().get(names.get(number));
  }

  private static JsonNode capacity(LocalDate from, LocalDate to) {
    var path = "/capacity?from=" + from + "&to=" + to;
    return ok(HOUSE.by("coordinator").get(path), 200).body();
  }

  private static JsonNode room(JsonNode capacity, int number) {
    return one(capacity.path("rooms"), "roomId", HOUSE.founded().rooms().get(number));
  }

  private static JsonNode supervisor(JsonNode capacity, int number) {
    return one(capacity.path("supervisors"), "supervisorId", user(number));
  }

  private static JsonNode one(JsonNode items, String field, UUID id) {
    return StreamSupport.stream(items.spliterator(), false)
        .filter(each -> each.path(field).asText().equals(id.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> onDay(JsonNode sheet, LocalDate day) {
    return StreamSupport.stream(sheet.path("days").spliterator(), false)
        .filter(each -> each.path("day").asText().equals(day.toString()))
        .map(CapacityFiguresIT::minutes)
        .findFirst()
        .orElseThrow();
  }

  private static List<Integer> minutes(JsonNode sheet) {
    return List.of(
        sheet.path("openMinutes").asInt(),
        sheet.path("usedMinutes").asInt(),
        sheet.path("freeMinutes").asInt());
  }
}
