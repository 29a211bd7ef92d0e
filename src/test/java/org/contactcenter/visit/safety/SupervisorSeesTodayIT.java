package org.contactcenter.visit.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activate;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.ready;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Supervisors see today's people and safety notes, and never how to reach anyone. */
class SupervisorSeesTodayIT {
  private static final Api SUPERVISOR = TestCenter.as("supervisor");

  private final LocalDate day = aFreshDay();
  private Family family;
  private UUID visit;

  @BeforeEach
  void bookAVisit() {
    family = activate(ready(CaseFixture.courtCase()));
    assign(family, "worker");
    visit =
        ok(coordinator().post("/visits", aVisit(family, day, "10:00").by("supervisor").body()), 201)
            .id();
  }

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void onTheDayThePeopleAreNamed() {
    TestCenter.clock().set(Instant.parse(at(day, "07:00")));

    var seen = ok(SUPERVISOR.get("/visits/" + visit), 200).body();

    assertThat(seen.path("people")).hasSize(3);
    assertThat(seen.path("people").findValuesAsText("givenName")).contains("Мария");
    assertThat(seen.findValues("phone")).isEmpty();
    assertThat(SUPERVISOR.get("/people/" + family.mother() + "/contact").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"-1, 23:59", "1, 00:00"})
  void onAnyOtherDayTheyAreNot(int daysLater, String time) {
    TestCenter.clock().set(Instant.parse(at(day.plusDays(daysLater), time)));

    var seen = ok(SUPERVISOR.get("/visits/" + visit), 200).body();
    var listed = ok(SUPERVISOR.get("/visits?caseId=" + family.caseId()), 200).body();

    assertThat(seen.path("people")).isEmpty();
    assertThat(seen.path("participants")).hasSize(2);
    assertThat(listed.at("/items/0/people")).isEmpty();
    assertThat(SUPERVISOR.get("/visits/" + visit + "/safety").status()).isEqualTo(404);
    assertThat(SUPERVISOR.get("/visits/" + visit + "/report.pdf").status()).isEqualTo(404);
    assertThat(ok(coordinator().get("/visits/" + visit), 200).body().path("people")).hasSize(3);
  }

  @Test
  void safetyNotesAreForWhoAccompaniesTodayAndForWhoSeesTheCase() {
    TestCenter.clock().set(Instant.parse(at(day, "07:00")));
    var path = "/visits/" + visit + "/safety";

    assertThat(ok(SUPERVISOR.get(path), 200).body().path("domesticViolence").asBoolean()).isFalse();
    assertThat(SUPERVISOR.get(path).text("level")).isEqualTo("GREEN");
    assertThat(TestCenter.as("worker").get(path).status()).isEqualTo(200);
    assertThat(TestCenter.as("worker2").get(path).status()).isEqualTo(404);
    assertThat(TestCenter.as("supervisor2").get(path).status()).isEqualTo(404);
    assertThat(TestCenter.as("frontdesk").get(path).status()).isEqualTo(403);
    assertThat(TestCenter.as("coordinator.b").get(path).status()).isEqualTo(404);
  }

  @Test
  void readingSafetyNotesStandsInTheTrail() {
    TestCenter.clock().set(Instant.parse(at(day, "07:00")));
    ok(SUPERVISOR.get("/visits/" + visit + "/safety"), 200);

    var trail = ok(TestCenter.as("auditor").get("/audit?subject=" + visit), 200).body();

    assertThat(trail.at("/items/0/action").asText()).isEqualTo("safety-notes.read");
    assertThat(trail.at("/items/0/actor").asText())
        .isEqualTo(TestCenter.founding().users().get("supervisor").toString());
  }
}
