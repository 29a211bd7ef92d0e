package org.contactcenter.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is due until a center says when; then a coordinator confirms, and it is for good. */
class RetentionIT {
  private static final Instant TWO_YEARS_LATER = Instant.parse("2028-03-02T08:00:00Z");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
    choose(Map.of());
  }

  @AfterEach
  void forgetTheRules() {
    choose(Map.of());
    TestCenter.clock().reset();
  }

  @Test
  void nothingIsDueUntilTheCenterSetsYears() {
    var family = closed(CaseFixture.activeCourtCase());
    TestCenter.clock().set(Instant.parse("2126-03-02T08:00:00Z"));

    assertThat(due(family.caseId())).isEmpty();
    choose(Map.of("referralYears", 1));
    assertThat(due(family.caseId())).isEmpty();
    choose(Map.of("caseYears", 100));
    assertThat(due(family.caseId())).isPresent();
  }

  @Test
  void aCaseIsDueOnTheDayAfterItsYearsAndSaysWhy() {
    var family = closed(CaseFixture.activeCourtCase());
    choose(Map.of("caseYears", 2));
    TestCenter.clock().set(Instant.parse("2028-03-01T21:59:59Z"));
    assertThat(due(family.caseId())).isEmpty();

    TestCenter.clock().set(Instant.parse("2028-03-01T22:00:00Z"));
    var item = due(family.caseId()).orElseThrow();

    assertThat(item.path("kind").asText()).isEqualTo("CASE");
    assertThat(item.path("rule").asText()).isEqualTo("CASE");
    assertThat(item.path("years").asInt()).isEqualTo(2);
    assertThat(item.path("endedAt").asText()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(item.path("dueOn").asText()).isEqualTo("2028-03-02");
    assertThat(item.path("status").asText()).isEqualTo("DUE");
    assertThat(item.path("foundAt").asText()).isEqualTo("2028-03-01T22:00:00Z");
  }

  @Test
  void aConfirmedCaseIsAnonymisedOnce() {
    var family = closed(CaseFixture.activeCourtCase());
    var item = due(family).path("id").asText();

    var answers = VisitFixture.together(6, number -> confirm(item));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).containsOnly(200, 422);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 422)
        .extracting(Answer::problem)
        .containsOnly("retention-confirmed");
    var file = ok(coordinator().get(family.path()), 200);
    assertThat(file.text("anonymisedAt")).isEqualTo(TWO_YEARS_LATER.toString());
    assertThat(file.body().path("people").findValuesAsText("givenName")).containsOnly("–");
    assertThat(file.text("closeSummary")).isEmpty();
    assertThat(coordinator().post(family.path() + "/reopen", Map.of("reason", "x")).problem())
        .isEqualTo("case-anonymised");
    assertThat(due(family.caseId())).isEmpty();
    assertThat(items("CONFIRMED")).extracting(one -> one.path("id").asText()).contains(item);
    assertThat(actions(family.child())).contains("person.anonymised");
    assertThat(actions(family.caseId())).contains("case.anonymised");
  }

  @Test
  void theAnonymisedAreNobodyToCorrect() {
    var family = closed(CaseFixture.activeCourtCase());
    ok(confirm(due(family).path("id").asText()), 200);

    var child = ok(coordinator().get("/people/" + family.child()), 200);
    assertThat(child.text("birthYear")).isEqualTo("2019");
    assertThat(child.body().has("birthDate")).isFalse();
    var correction =
        Map.of("givenName", "А", "familyName", "Б", "languages", List.of(), "reason", "x");
    assertThat(coordinator().replace("/people/" + family.child(), correction).problem())
        .isEqualTo("person-anonymised");
    var contact = Map.of("phone", "+359 888 123456", "confidential", true);
    assertThat(coordinator().replace("/people/" + family.child() + "/contact", contact).problem())
        .isEqualTo("person-anonymised");
    var role = Map.of("personId", family.mother(), "role", "AUTHORIZED_PERSON");
    var other = CaseFixture.courtCase();
    var refused = coordinator().post(other.path() + "/parties", role);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("personId");
  }

  @Test
  void whoTakesPartInAnotherMatterStaysAsTheyAre() {
    var ended = CaseFixture.activeCourtCase();
    var other = CaseFixture.courtCase();
    var role = Map.of("personId", ended.mother(), "role", "AUTHORIZED_PERSON");
    ok(coordinator().post(other.path() + "/parties", role), 201);
    closed(ended);

    ok(confirm(due(ended).path("id").asText()), 200);

    assertThat(ok(coordinator().get("/people/" + ended.mother()), 200).text("givenName"))
        .isEqualTo("Елена");
    assertThat(ok(coordinator().get("/people/" + ended.father()), 200).text("givenName"))
        .isEqualTo("–");
  }

  @Test
  void ofTwoMattersThatEndAtOnceNobodyIsLeftBehind() {
    for (int round = 0; round < 2; round++) {
      var one = CaseFixture.activeCourtCase();
      var two = CaseFixture.activeCourtCase();
      var role = Map.of("personId", one.mother(), "role", "AUTHORIZED_PERSON");
      ok(coordinator().post(two.path() + "/parties", role), 201);
      closed(one);
      closed(two);
      var items = List.of(due(one).path("id").asText(), due(two).path("id").asText());

      assertThat(VisitFixture.together(2, number -> confirm(items.get(number))))
          .extracting(Answer::status)
          .containsOnly(200);

      assertThat(ok(coordinator().get("/people/" + one.mother()), 200).text("givenName"))
          .isEqualTo("–");
      TestCenter.clock().reset();
    }
  }

  @Test
  void aHeldCaseIsNeverDue() {
    var family = closed(CaseFixture.activeCourtCase());
    var item = due(family).path("id").asText();
    hold(family);

    assertThat(due(family.caseId())).isEmpty();
    assertThat(confirm(item).problem()).isEqualTo("case-held");
    assertThat(ok(coordinator().get("/retention/" + item), 200).text("status"))
        .isEqualTo("NOT_DUE");

    ok(coordinator().post(family.path() + "/release-hold", Map.of("reason", "край")), 200);
    assertThat(due(family.caseId())).isPresent();
    ok(confirm(item), 200);
  }

  @Test
  void ofAHoldAndAConfirmationAtOnceOneWins() {
    for (int round = 0; round < 4; round++) {
      var family = closed(CaseFixture.activeCourtCase());
      var item = due(family).path("id").asText();

      var answers = VisitFixture.together(2, number -> number == 0 ? hold(family) : confirm(item));

      var file = ok(coordinator().get(family.path()), 200).body();
      if (answers.get(1).status() == 200) {
        assertThat(file.has("anonymisedAt")).isTrue();
        assertThat(answers.get(0).problem()).isEqualTo("case-anonymised");
      } else {
        assertThat(answers.get(1).problem()).isEqualTo("case-held");
        assertThat(file.has("anonymisedAt")).isFalse();
        assertThat(file.path("people").findValuesAsText("givenName")).contains("Елена");
      }
      TestCenter.clock().reset();
    }
  }

  @Test
  void aSeriousIncidentHasYearsOfItsOwn() {
    var family = CaseFixture.activeCourtCase();
    seriousIncident(family);
    closed(family);
    TestCenter.clock().set(TWO_YEARS_LATER);
    choose(Map.of("caseYears", 1));
    assertThat(due(family.caseId())).isEmpty();
    choose(Map.of("caseYears", 1, "seriousIncidentYears", 3));
    assertThat(due(family.caseId())).isEmpty();

    choose(Map.of("caseYears", 1, "seriousIncidentYears", 2));

    assertThat(due(family.caseId()).orElseThrow().path("rule").asText())
        .isEqualTo("SERIOUS_INCIDENT");
  }

  @Test
  void aCaseThatGoesOnUnderAnotherNumberWaitsForIt() {
    var family = closed(CaseFixture.activeCourtCase());
    var reopened = ok(coordinator().post(family.path() + "/reopen", Map.of("reason", "пак")), 201);
    choose(Map.of("caseYears", 1));
    TestCenter.clock().set(TWO_YEARS_LATER);
    assertThat(due(family.caseId())).isEmpty();

    close("/cases/" + reopened.id());
    TestCenter.clock().set(Instant.parse("2030-03-02T08:00:00Z"));
    assertThat(due(family.caseId())).isEmpty();
    ok(confirm(due(reopened.id()).orElseThrow().path("id").asText()), 200);
    assertThat(ok(coordinator().get("/people/" + family.mother()), 200).text("givenName"))
        .isEqualTo("Елена");

    ok(confirm(due(family.caseId()).orElseThrow().path("id").asText()), 200);
    assertThat(ok(coordinator().get("/people/" + family.mother()), 200).text("givenName"))
        .isEqualTo("–");
    assertThat(ok(coordinator().get("/referrals/" + family.referralId()), 200).text("reason"))
        .isEmpty();
  }

  @Test
  void longerRulesTakeBackWhatWasFound() {
    var family = closed(CaseFixture.activeCourtCase());
    var item = due(family).path("id").asText();
    choose(Map.of("caseYears", 5));

    assertThat(confirm(item).problem()).isEqualTo("retention-not-due");
    assertThat(due(family.caseId())).isEmpty();
  }

  @Test
  void aDeclinedReferralIsAnonymisedAfterItsOwnYears() {
    var referral = ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201);
    var path = "/referrals/" + referral.id();
    ok(coordinator().post(path + "/decline", Map.of("reason", "Няма място")), 200);
    choose(Map.of("referralYears", 2));
    assertThat(due(referral.id())).isEmpty();
    TestCenter.clock().set(TWO_YEARS_LATER);
    var item = due(referral.id()).orElseThrow();
    assertThat(item.path("kind").asText()).isEqualTo("REFERRAL");

    ok(confirm(item.path("id").asText()), 200);

    var after = ok(coordinator().get(path), 200);
    assertThat(after.text("status")).isEqualTo("DECLINED");
    assertThat(after.body().path("children").findValuesAsText("givenName")).containsOnly("–");
    assertThat(after.body().toString()).doesNotContain("Няма място", "не се разбират");
  }

  @Test
  void theDailyJobGathersOnceADayWhateverTheNodes() {
    var family = closed(CaseFixture.activeCourtCase());
    choose(Map.of("caseYears", 2));
    // Later than any other test's, for the job never goes back to a day.
    var dayOfItsOwn = TWO_YEARS_LATER.plus(Duration.ofDays(3 * 365));
    TestCenter.clock().set(dayOfItsOwn);
    var nodes = List.of(TestCenter.features(), TestCenter.features(), TestCenter.features());

    nodes.parallelStream().forEach(node -> node.retention.daily().run());

    var owner = Jdbi.create(TestCenter.database().asOwner());
    var found =
        owner.withHandle(
            handle ->
                handle
                    .createQuery(
                        "SELECT count(*) FROM retention_item WHERE subject = :case AND due")
                    .bind("case", family.caseId())
                    .mapTo(Integer.class)
                    .one());
    assertThat(found).isEqualTo(1);
    TestCenter.clock().advance(Duration.ofHours(3));
    nodes.get(0).retention.daily().run();
    assertThat(due(family.caseId()).orElseThrow().path("foundAt").asText())
        .isEqualTo(dayOfItsOwn.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"worker", "supervisor", "frontdesk", "admin", "auditor", "liaison"})
  void onlyCoordinatorsSeeAndConfirm(String username) {
    var item = UUID.randomUUID();
    assertThat(as(username).get("/retention").status()).isEqualTo(403);
    assertThat(as(username).get("/retention/" + item).status()).isEqualTo(403);
    assertThat(as(username).post("/retention/" + item + "/confirm", Map.of()).status())
        .isEqualTo(403);
  }

  @Test
  void anotherCentersItemIsAbsentAndOnlyAdminsSetYears() {
    var family = closed(CaseFixture.activeCourtCase());
    var item = due(family).path("id").asText();

    assertThat(as("coordinator.b").get("/retention/" + item).status()).isEqualTo(404);
    assertThat(as("coordinator.b").post("/retention/" + item + "/confirm", Map.of()).status())
        .isEqualTo(404);
    assertThat(coordinator().with("If-Match", "*").put("/settings/retention", Map.of()).status())
        .isEqualTo(403);
    assertThat(as("admin").put("/settings/retention", Map.of()).status()).isEqualTo(428);
    assertThat(
            as("admin")
                .with("If-Match", "*")
                .put("/settings/retention", Map.of("caseYears", 0))
                .status())
        .isEqualTo(422);
  }

  private static void choose(Map<String, ?> years) {
    ok(as("admin").replace("/settings/retention", years), 200);
  }

  /** Its item, two years after the closure by rules of two years. */
  private static JsonNode due(Family family) {
    choose(Map.of("caseYears", 2));
    TestCenter.clock().set(TWO_YEARS_LATER);
    return due(family.caseId()).orElseThrow();
  }

  private static Optional<JsonNode> due(UUID subject) {
    return items("DUE").stream()
        .filter(item -> item.path("subject").asText().equals(subject.toString()))
        .findFirst();
  }

  private static List<JsonNode> items(String status) {
    var all = new ArrayList<JsonNode>();
    var after = "";
    do {
      var path = "/retention?limit=200&status=" + status + after;
      var page = ok(coordinator().get(path), 200);
      page.body().path("items").forEach(all::add);
      after = page.body().has("next") ? "&after=" + page.text("next") : "";
    } while (!after.isEmpty());
    return all;
  }

  private static Answer confirm(String item) {
    return coordinator().post("/retention/" + item + "/confirm", Map.of());
  }

  private static Answer hold(Family family) {
    return coordinator().post(family.path() + "/legal-hold", Map.of("reason", "Прокуратура"));
  }

  private static Family closed(Family family) {
    close(family.path());
    return family;
  }

  private static void close(String path) {
    var closing = Map.of("reason", "GOAL_REACHED", "summary", "Целта е постигната");
    ok(coordinator().post(path + "/close", closing), 200);
  }

  private static void seriousIncident(Family family) {
    var report =
        Map.of(
            "caseId", family.caseId(),
            "severity", "SERIOUS",
            "category", "THREAT",
            "occurredAt", TestCenter.clock().instant().toString(),
            "people", List.of(Map.of("personId", family.father(), "part", "INVOLVED")),
            "description", "Заплаха",
            "actionTaken", "Прекъснато");
    var incident = "/incidents/" + ok(coordinator().post("/incidents", report), 201).id();
    ok(coordinator().post(incident + "/review", Map.of("conclusion", "Ясно")), 200);
    ok(coordinator().post(incident + "/close", Map.of()), 200);
  }

  private static List<String> actions(UUID subject) {
    return ok(as("auditor").get("/audit?limit=200&subject=" + subject), 200)
        .body()
        .path("items")
        .findValuesAsText("action");
  }
}
