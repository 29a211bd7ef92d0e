package org.contactcenter.visit.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CapacityIT {
  /** A week that no other test plans in. */
  private static final LocalDate MONDAY = LocalDate.of(2027, 6, 7);

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCaseWithFewerVisitsThanItsOrderSaysIsNamedForWeekAndMonth() {
    var family = ordered(Map.of("visitsPerWeek", 2, "visitsPerMonth", 3));
    aVisit(family, MONDAY, "10:00").booked();

    assertThat(belowOrder(family, MONDAY))
        .extracting(
            item -> item.path("period").asText(),
            item -> item.path("from").asText(),
            item -> item.path("to").asText(),
            item -> item.path("orderedVisits").asInt(),
            item -> item.path("plannedVisits").asInt())
        .containsExactly(
            tuple("WEEK", "2027-06-07", "2027-06-13", 2, 1),
            tuple("MONTH", "2027-06-01", "2027-06-30", 3, 1));

    aVisit(family, MONDAY.plusDays(6), "10:00").booked();
    assertThat(belowOrder(family, MONDAY))
        .extracting(item -> item.path("period").asText())
        .containsExactly("MONTH");
  }

  @Test
  void whatWasCancelledDoesNotCount() {
    var family = ordered(Map.of("visitsPerWeek", 1));
    var visit = aVisit(family, MONDAY, "12:00").booked();
    assertThat(belowOrder(family, MONDAY)).isEmpty();

    ok(VisitFixture.verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);

    assertThat(belowOrder(family, MONDAY)).hasSize(1);
  }

  @Test
  void anOrderThatSaysNoNumberAsksForNone() {
    assertThat(belowOrder(ordered(Map.of("minutesPerVisit", 60)), MONDAY)).isEmpty();
    assertThat(belowOrder(CaseFixture.activeSelfCase(), MONDAY)).isEmpty();
  }

  @Test
  void aWaitingFamilyHasItsWaitItsPriorityAndItsReason() {
    var referral = ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201);
    var wait = Map.of("priority", "HIGH", "reason", "Няма свободна събота");
    ok(coordinator().post("/referrals/" + referral.id() + "/wait", wait), 200);
    TestCenter.clock().advance(Duration.ofDays(9).plusHours(5));

    var waiting = find(capacity(MONDAY).path("waiting"), "referralId", referral.id());

    assertThat(waiting).hasSize(1);
    assertThat(waiting.get(0).path("waitDays").asInt()).isEqualTo(9);
    assertThat(waiting.get(0).path("priority").asText()).isEqualTo("HIGH");
    assertThat(waiting.get(0).path("reason").asText()).isEqualTo("Няма свободна събота");
    assertThat(waiting.get(0).size()).isEqualTo(5);
  }

  @Test
  void aVisitTakesItsRoomAndItsSupervisor() {
    var day = MONDAY.plusDays(30);
    aVisit(CaseFixture.activeCourtCase(), day, "10:00")
        .in(VisitFixture.room(0))
        .by("supervisor")
        .with("durationMinutes", 90)
        .booked();

    var capacity = ok(coordinator().get("/capacity?from=" + day + "&to=" + day), 200).body();

    var room = find(capacity.path("rooms"), "roomId", VisitFixture.room(0)).get(0);
    assertThat(room.path("openMinutes").asInt()).isEqualTo(720);
    assertThat(room.path("usedMinutes").asInt()).isEqualTo(90);
    assertThat(room.path("freeMinutes").asInt()).isEqualTo(630);
    var supervisor = find(capacity.path("supervisors"), "supervisorId", user("supervisor")).get(0);
    assertThat(supervisor.path("usedMinutes").asInt()).isEqualTo(90);
    assertThat(capacity.at("/roomTime/usedMinutes").asInt()).isEqualTo(90);
    assertThat(capacity.at("/roomTime/days/0/day").asText()).isEqualTo(day.toString());
  }

  @Test
  void withoutDaysItIsTheWeekOfToday() {
    var capacity = ok(coordinator().get("/capacity"), 200).body();
    assertThat(capacity.path("from").asText()).isEqualTo("2026-03-02");
    assertThat(capacity.path("to").asText()).isEqualTo("2026-03-08");
    assertThat(coordinator().get("/capacity?from=2026-03-09&to=2026-03-08").status())
        .isEqualTo(422);
    assertThat(coordinator().get("/capacity?from=2026-03-09&to=2026-04-13").status())
        .isEqualTo(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "worker", "supervisor", "frontdesk", "liaison", "auditor"})
  void onlyCoordinatorsSeeIt(String role) {
    assertThat(as(role).get("/capacity").status()).isEqualTo(403);
  }

  @Test
  void itCostsAsManyStatementsForFiveWeeksAsForADay() {
    var statements = new Statements();
    var features = statements.features();
    var capacities =
        new Capacities(
            features.casefile.parts(),
            new OpenTimes(features.center, features.visit.parts().slot().supervisors()),
            features.referral.referrals());
    var one = days(capacities, MONDAY, MONDAY);
    var many = days(capacities, MONDAY, MONDAY.plusDays(34));

    var few = statements.of(() -> capacities.of(coordinatorHerself(), one));
    ordered(Map.of("visitsPerWeek", 1));

    assertThat(few).isPositive().isLessThan(25);
    assertThat(statements.of(() -> capacities.of(coordinatorHerself(), many))).isEqualTo(few);
  }

  private static Capacities.Days days(Capacities capacities, LocalDate from, LocalDate to) {
    return capacities.days(coordinatorHerself().scope(), Optional.of(from), Optional.of(to));
  }

  private static Family ordered(Map<String, ?> terms) {
    return CaseFixture.activate(CaseFixture.ready(CaseFixture.courtCase(Map.of("terms", terms))));
  }

  private static List<JsonNode> belowOrder(Family family, LocalDate monday) {
    return find(capacity(monday).path("belowOrder"), "caseId", family.caseId());
  }

  private static JsonNode capacity(LocalDate from) {
    return ok(coordinator().get("/capacity?from=" + from), 200).body();
  }

  private static List<JsonNode> find(JsonNode items, String field, UUID id) {
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path(field).asText().equals(id.toString()))
        .toList();
  }
}
