package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case worker opens a case that is not theirs: with a reason, for an hour, seen by all. */
class GlassIT {
  private static final Api WORKER = TestCenter.as("worker");
  private static final Api STRANGER = TestCenter.as("worker2");

  private Family family = activeCourtCase();

  @BeforeEach
  void giveItToOneOfThem() {
    assign(family, "worker");
  }

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void opensEverythingOfTheCaseForAnHour() {
    var visit =
        ok(coordinator().post("/visits", aVisit(family, aFreshDay(), "10:00").body()), 201).id();
    var doors =
        List.of(
            family.path(),
            family.path() + "/parties",
            family.path() + "/timeline",
            "/people/" + family.mother() + "/contact",
            "/referrals/" + family.referralId(),
            "/visits/" + visit);
    assertThat(doors).allMatch(door -> STRANGER.get(door).status() == 404);

    var opened = ok(breakGlass(STRANGER, "Майката се обади, колегата е в болница"), 200);

    assertThat(opened.id()).isEqualTo(family.caseId());
    assertThat(doors).allMatch(door -> STRANGER.get(door).status() == 200);
    assertThat(ids(STRANGER, "/visits?caseId=" + family.caseId())).containsExactly(visit);
    assertThat(ids(STRANGER, "/cases?limit=200")).contains(family.caseId());
    assertThat(ids(STRANGER, "/referrals?limit=200")).contains(family.referralId());

    TestCenter.clock().advance(Duration.ofMinutes(59));
    assertThat(doors).allMatch(door -> STRANGER.get(door).status() == 200);

    TestCenter.clock().advance(Duration.ofMinutes(1));
    assertThat(doors).allMatch(door -> STRANGER.get(door).status() == 404);
    assertThat(ids(STRANGER, "/cases?limit=200")).doesNotContain(family.caseId());
    assertThat(ids(STRANGER, "/visits?caseId=" + family.caseId())).isEmpty();
  }

  @Test
  void isShownToTheCoordinatorUntilSeenAndStandsInTheTimeline() {
    ok(breakGlass(STRANGER, "Спешно"), 200);

    var waiting = coordinator().get("/broken-glass?seen=false&caseId=" + family.caseId());
    var opening = waiting.body().at("/items/0");
    assertThat(opening.path("reason").asText()).isEqualTo("Спешно");
    assertThat(opening.path("brokenBy").asText()).isEqualTo(user("worker2").toString());
    assertThat(actions()).contains("glass.broken");

    var path = "/broken-glass/" + opening.path("id").asText();
    assertThat(ok(coordinator().post(path + "/seen", Map.of()), 200).text("seenBy"))
        .isEqualTo(user("coordinator").toString());
    assertThat(coordinator().post(path + "/seen", Map.of()).problem())
        .isEqualTo("broken-glass-seen");
    assertThat(ids(coordinator(), "/broken-glass?seen=false&caseId=" + family.caseId())).isEmpty();
    assertThat(STRANGER.post(path + "/seen", Map.of()).status()).isEqualTo(403);
  }

  @Test
  void isGivenBackBeforeTheHourIsOver() {
    ok(breakGlass(STRANGER, "Спешно"), 200);
    var opening = ids(STRANGER, "/broken-glass?caseId=" + family.caseId()).get(0);
    TestCenter.clock().advance(Duration.ofMinutes(1));

    ok(STRANGER.post("/broken-glass/" + opening + "/end", Map.of()), 200);

    assertThat(STRANGER.get(family.path()).status()).isEqualTo(404);
    assertThat(STRANGER.post("/broken-glass/" + opening + "/end", Map.of()).problem())
        .isEqualTo("broken-glass-ended");
  }

  @Test
  void isFoundByTheNumberOnThePaper() {
    var number = coordinator().get(family.path()).text("number");

    var opened =
        ok(STRANGER.post("/broken-glass", Map.of("caseNumber", number, "reason", "Спешно")), 201);

    assertThat(opened.text("caseId")).isEqualTo(family.caseId().toString());
    assertThat(STRANGER.get(family.path()).status()).isEqualTo(200);
    var unknown = Map.of("caseNumber", "1999-0001", "reason", "Спешно");
    assertThat(STRANGER.post("/broken-glass", unknown).status()).isEqualTo(422);
  }

  @Test
  void isNotNeededByWhoSeesTheCase() {
    assertThat(breakGlass(WORKER, "Спешно").problem()).isEqualTo("case-open-to-you");
    ok(breakGlass(STRANGER, "Спешно"), 200);
    assertThat(breakGlass(STRANGER, "Още веднъж").problem()).isEqualTo("case-open-to-you");
  }

  @Test
  void doesNotReachAcrossCenters() {
    assertThat(breakGlass(TestCenter.as("worker.b"), "Спешно").status()).isEqualTo(404);
    ok(breakGlass(STRANGER, "Спешно"), 200);
    var opening = ids(coordinator(), "/broken-glass?caseId=" + family.caseId()).get(0);
    assertThat(TestCenter.as("coordinator.b").get("/broken-glass/" + opening).status())
        .isEqualTo(404);
    assertThat(WORKER.get("/broken-glass/" + opening).status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"supervisor", "frontdesk", "liaison", "admin", "auditor", "network"})
  void isForCaseWorkersAlone(String someone) {
    assertThat(breakGlass(TestCenter.as(someone), "Спешно").status()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   "})
  void needsAReason(String none) {
    assertThat(breakGlass(STRANGER, none).status()).isEqualTo(422);
    assertThat(STRANGER.get(family.path()).status()).isEqualTo(404);
  }

  private Answer breakGlass(Api who, String reason) {
    return who.post(family.path() + "/break-glass", Map.of("reason", reason));
  }

  private List<String> actions() {
    return StreamSupport.stream(
            coordinator().get(family.path() + "/timeline").body().path("items").spliterator(),
            false)
        .map(entry -> entry.path("action").asText())
        .toList();
  }

  private static List<UUID> ids(Api who, String path) {
    return StreamSupport.stream(ok(who.get(path), 200).body().path("items").spliterator(), false)
        .map(item -> UUID.fromString(item.path("id").asText()))
        .toList();
  }

  private static UUID user(String name) {
    return TestCenter.founding().users().get(name);
  }
}
