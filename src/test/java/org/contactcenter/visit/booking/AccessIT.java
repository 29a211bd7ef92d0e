package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees which visits, how much of them, and what they may do. */
class AccessIT {

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @SuppressWarnings("NullAway.Init") // made before each
  private Answer visit;

  @BeforeEach
  void aVisitAtFour() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    day = aFreshDay();
    visit = aVisit(family, day, "16:00").in(room(0)).by("supervisor").booked();
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCaseWorkerSeesTheVisitsOfAssignedCasesAndOnlyThose() {
    assertThat(read("worker").status()).isEqualTo(200);
    assertThat(read("worker2").status()).isEqualTo(404);
    assertThat(listed("worker")).contains(visit.id().toString());
    assertThat(listed("worker2")).doesNotContain(visit.id().toString());
    assertThat(as("worker2").post(path("confirm"), Map.of()).status()).isEqualTo(404);

    CaseFixture.assign(family, "worker2");

    assertThat(read("worker").status()).isEqualTo(404);
    assertThat(read("worker2").status()).isEqualTo(200);
  }

  @Test
  void aSupervisorSeesTheVisitsTheyAccompanyAndConductsThem() {
    assertThat(read("supervisor").text("caseId")).isEqualTo(family.caseId().toString());
    assertThat(read("supervisor").text("caseNumber"))
        .isEqualTo(coordinator().get(family.path()).text("number"));
    assertThat(read("supervisor2").status()).isEqualTo(404);
    assertThat(listed("supervisor")).contains(visit.id().toString());
    assertThat(listed("supervisor2")).doesNotContain(visit.id().toString());
    assertThat(as("supervisor").post(path("confirm"), Map.of()).status()).isEqualTo(403);
    itIs("16:00");
    assertThat(as("supervisor2").post(path("start"), Map.of()).status()).isEqualTo(404);
    ok(as("supervisor").post(path("start"), Map.of()), 200);
    ok(as("supervisor").post(path("end"), Map.of()), 200);
  }

  @Test
  void theFrontDeskSeesWhoComesAndGoesTodayAndNothingElse() {
    assertThat(read("frontdesk").status()).isEqualTo(404);
    assertThat(listed("frontdesk")).doesNotContain(visit.id().toString());
    ok(verb(visit, "cancel", Map.of("by", "VISITING_PARENT", "reason", "Лична тайна")), 200);
    var second = aVisit(family, day, "16:00").in(room(0)).by("supervisor").booked();
    itIs("15:45");

    var seen = ok(as("frontdesk").get("/visits/" + visit.id()), 200);

    assertThat(seen.text("status")).isEqualTo("CANCELLED");
    assertThat(seen.body().path("people")).hasSize(3);
    assertThat(seen.body().path("doorTimes")).hasSize(6);
    assertThat(seen.body().has("caseId")).isFalse();
    assertThat(seen.body().has("caseNumber")).isFalse();
    assertThat(seen.body().toString()).doesNotContain("Лична тайна", "cancelledBy");
    assertThat(listed("frontdesk"))
        .contains(visit.id().toString(), second.id().toString())
        .noneMatch(this::isOfAnotherDay);
    var mother = Map.of("personId", family.mother());
    ok(as("frontdesk").post("/visits/" + second.id() + "/arrive", mother), 200);
    ok(as("frontdesk").post("/visits/" + second.id() + "/depart", mother), 200);
    for (var verb : List.of("confirm", "start", "end")) {
      assertThat(as("frontdesk").post("/visits/" + second.id() + "/" + verb, Map.of()).status())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "auditor", "network", "liaison"})
  void toAnyoneElseVisitsAreClosed(String role) {
    assertThat(read(role).status()).isEqualTo(403);
    assertThat(as(role).get("/visits").status()).isEqualTo(403);
    assertThat(as(role).post("/visits", Map.of()).status()).isEqualTo(403);
    assertThat(as(role).get("/slots?caseId=" + family.caseId()).status()).isEqualTo(403);
  }

  @Test
  void inAnotherCenterThereIsNoSuchVisit() {
    var b = as("coordinator.b");
    assertThat(b.get("/visits/" + visit.id()).status()).isEqualTo(404);
    for (var verb : List.of("confirm", "start", "end")) {
      assertThat(b.post(path(verb), Map.of()).status()).as(verb).isEqualTo(404);
    }
    assertThat(b.get("/visits?caseId=" + family.caseId()).body().path("items")).isEmpty();
    assertThat(b.get("/slots?caseId=" + family.caseId()).status()).isEqualTo(404);
  }

  @Test
  void theListIsNarrowedByDayRoomSupervisorCaseAndStatus() {
    var next = aVisit(family, day.plusDays(1), "18:30").in(room(1)).by("supervisor2").booked();
    var ofCase = "caseId=" + family.caseId();

    assertThat(ids(ofCase)).containsExactly(visit.id().toString(), next.id().toString());
    assertThat(ids(ofCase + "&from=" + day.plusDays(1))).containsExactly(next.id().toString());
    assertThat(ids(ofCase + "&to=" + day)).containsExactly(visit.id().toString());
    assertThat(ids(ofCase + "&roomId=" + room(1))).containsExactly(next.id().toString());
    assertThat(ids(ofCase + "&supervisorId=" + user("supervisor")))
        .containsExactly(visit.id().toString());
    assertThat(ids(ofCase + "&status=CANCELLED")).isEmpty();
    assertThat(ids(ofCase + "&status=PLANNED")).hasSize(2);
    assertThat(coordinator().get("/visits?status=WHATEVER").status()).isEqualTo(400);
    assertThat(coordinator().get("/visits?from=tomorrow").status()).isEqualTo(400);
  }

  @Test
  void theListComesPageByPage() {
    for (int i = 1; i <= 4; i++) {
      aVisit(family, day.plusDays(i), "18:30").booked();
    }
    var seen = new ArrayList<String>();
    var after = Optional.of("");
    while (after.isPresent()) {
      var page =
          ok(coordinator().get("/visits?limit=2&caseId=" + family.caseId() + after.get()), 200);
      page.body().path("items").forEach(item -> seen.add(item.path("id").asText()));
      after =
          Optional.of(page.body().path("next").asText())
              .filter(next -> !next.isEmpty())
              .map(next -> "&after=" + next);
    }
    assertThat(seen).hasSize(5).doesNotHaveDuplicates();
  }

  private boolean isOfAnotherDay(String id) {
    var start = coordinator().get("/visits/" + id).text("startsAt");
    return start.compareTo(at(day, "00:00")) < 0
        || start.compareTo(at(day.plusDays(1), "00:00")) >= 0;
  }

  private List<String> ids(String query) {
    return ids(coordinator().get("/visits?" + query));
  }

  private List<String> listed(String username) {
    return ids(
        as(username).get("/visits?limit=200&from=" + day.minusDays(1) + "&to=" + day.plusDays(1)));
  }

  private static List<String> ids(Answer page) {
    var ids = new ArrayList<String>();
    ok(page, 200).body().path("items").forEach(item -> ids.add(item.path("id").asText()));
    return ids;
  }

  private Answer read(String username) {
    return as(username).get("/visits/" + visit.id());
  }

  private String path(String verb) {
    return "/visits/" + visit.id() + "/" + verb;
  }

  private void itIs(String time) {
    TestCenter.clock().set(Instant.parse(at(day, time)));
  }
}
