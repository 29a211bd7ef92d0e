package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlotIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUPERVISED", "SUPPORTED", "EXCHANGE", "VIRTUAL"})
  void whateverIsOfferedCanBeBooked(String type) {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();
    aVisit(CaseFixture.activeCourtCase(), day, "11:00").in(room(1)).by("supervisor2").booked();
    aVisit(family, day, "14:00").booked();

    for (var slot : slots(family, day, day, "&limit=200&type=" + type)) {
      var visit =
          aVisit(family, day, "10:00")
              .with("type", type)
              .with("startsAt", slot.path("startsAt").asText())
              .with("supervisorIds", slot.path("supervisorIds"));
      var seated = slot.has("roomId") ? visit.with("roomId", slot.path("roomId")) : visit;
      var booked = seated.booked();
      assertThat(booked.body().path("doorTimes")).isEqualTo(slot.path("doorTimes"));
      assertThat(booked.text("endsAt")).isEqualTo(slot.path("endsAt").asText());
      var cancelled = Map.of("by", "CENTER", "reason", "Проба");
      ok(coordinator().post("/visits/" + booked.id() + "/cancel", cancelled), 200);
    }
  }

  @Test
  void aFullHouseOffersNothing() {
    var day = aFreshDay();
    for (int number = 0; number < 2; number++) {
      var supervisor = number == 0 ? "supervisor" : "supervisor2";
      var terms = "/staff/" + user(supervisor) + "/terms";
      ok(coordinator().replace(terms, Map.of("minutesPerDay", 1440)), 200);
      aVisit(CaseFixture.activeCourtCase(), day, "08:15")
          .in(room(number))
          .by(supervisor)
          .with("durationMinutes", 685)
          .booked();
      ok(coordinator().replace(terms, Map.of()), 200);
    }

    assertThat(slots(CaseFixture.activeCourtCase(), day, day, "")).isEmpty();
  }

  @Test
  void theBestComeFirstAndAsManyAsAsked() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();

    var slots = slots(family, day, day.plusDays(1), "&limit=3");

    assertThat(slots).hasSize(3);
    assertThat(slots.get(0).path("startsAt").asText()).isEqualTo(at(day, "08:15"));
  }

  @Test
  void nothingIsOfferedInThePast() {
    var family = CaseFixture.activeCourtCase();
    var today = LocalDate.of(2026, 3, 2);

    assertThat(slots(family, today.minusDays(7), today, "&limit=200"))
        .isNotEmpty()
        .allMatch(slot -> slot.path("startsAt").asText().compareTo(at(today, "10:00")) >= 0);
  }

  @Test
  void nothingIsOfferedBeyondTheOrder() {
    var family =
        CaseFixture.activate(
            CaseFixture.ready(
                CaseFixture.courtCase(Map.of("validUntil", LocalDate.of(2026, 6, 10)))));

    assertThat(slots(family, LocalDate.of(2026, 6, 11), LocalDate.of(2026, 6, 13), "")).isEmpty();
    assertThat(slots(family, LocalDate.of(2026, 6, 10), LocalDate.of(2026, 6, 13), "&limit=200"))
        .isNotEmpty()
        .allMatch(slot -> slot.path("startsAt").asText().startsWith("2026-06-10"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-28, 06:15, 16:30, 42",
    "2026-03-29, 05:15, 15:30, 42",
    "2026-10-24, 05:15, 15:30, 42",
    "2026-10-25, 06:15, 16:30, 42"
  })
  void onTheDaysTheClocksChangeTheHouseIsOpenByTheClockOnTheWall(
      LocalDate day, String first, String last, int count) {
    var family = CaseFixture.activeCourtCase();

    var starts =
        slots(family, day, day, "&limit=200&type=VIRTUAL").stream()
            .map(slot -> slot.path("startsAt").asText())
            .sorted()
            .toList();

    assertThat(starts).isNotEmpty().allMatch(start -> isOpen(Instant.parse(start)));
    var inHouse =
        slots(family, day, day, "&limit=200").stream()
            .map(slot -> slot.path("startsAt").asText())
            .sorted()
            .toList();
    assertThat(inHouse).hasSize(count);
    assertThat(inHouse.get(0)).isEqualTo(day + "T" + first + ":00Z");
    assertThat(inHouse.get(inHouse.size() - 1)).isEqualTo(day + "T" + last + ":00Z");
  }

  @Test
  void whereNoVisitCouldBeBookedTheRefusalIsTheSame() {
    var family = CaseFixture.courtCase();
    var path = "/slots?caseId=" + family.caseId();
    assertThat(coordinator().get(path).problem()).isEqualTo("case-intake");
    assertThat(coordinator().get(path + "&durationMinutes=4").status()).isIn(400, 422);
    assertThat(coordinator().get("/slots").status()).isIn(400, 422);
  }

  @ParameterizedTest
  @CsvSource({"2026-03-10, 2026-03-09", "2026-03-10, 2026-06-30"})
  void theDaysLookedAtHaveAnOrderAndAnEnd(LocalDate from, LocalDate to) {
    var family = CaseFixture.activeCourtCase();
    var answer =
        coordinator().get("/slots?caseId=" + family.caseId() + "&from=" + from + "&to=" + to);
    assertThat(answer.status()).isEqualTo(422);
  }

  private static boolean isOpen(Instant start) {
    var hour = start.atZone(ZoneId.of("Europe/Sofia")).getHour();
    return hour >= 8 && hour < 20;
  }

  private static List<JsonNode> slots(Family family, LocalDate from, LocalDate to, String more) {
    var query = "/slots?caseId=%s&from=%s&to=%s%s".formatted(family.caseId(), from, to, more);
    var found = ok(coordinator().get(query), 200).body().path("items");
    return StreamSupport.stream(found.spliterator(), false).toList();
  }
}
