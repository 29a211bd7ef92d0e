package org.contactcenter.incident.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DeadlineIT {
  /** The evening before summer time begins in Europe. */
  private static final Instant BEFORE_SUMMER_TIME = Instant.parse("2026-03-28T20:00:00Z");

  private static final Map<String, String> HOLD =
      Map.of("authority", "Закрила на детето", "reason", "Тече проверка");

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  /** The hours pass one by one, whatever clocks on walls do. */
  @Test
  void anHourIsAnHourAlsoWhenSummerTimeBegins() {
    TestCenter.clock().set(BEFORE_SUMMER_TIME);
    var incident = report(activeCourtCase(), false);

    assertThat(deadline(incident, "TELL_PARENT").path("dueAt").asText())
        .isEqualTo("2026-03-29T20:00:00Z");
    assertThat(deadline(incident, "REVIEW").path("dueAt").asText())
        .isEqualTo("2026-03-31T20:00:00Z");
    TestCenter.clock().set(BEFORE_SUMMER_TIME.plus(Duration.ofHours(24)));
    assertThat(deadline(incident, "TELL_PARENT").path("overdue").asBoolean()).isFalse();
    TestCenter.clock().advance(Duration.ofSeconds(1));
    assertThat(deadline(incident, "TELL_PARENT").path("overdue").asBoolean()).isTrue();
    assertThat(deadline(incident, "REVIEW").path("overdue").asBoolean()).isFalse();
  }

  @Test
  void whatIsDoneIsDue() {
    var family = activeCourtCase();
    var incident = report(family, false);
    assertThat(deadline(incident, "REPORT").has("metAt")).isTrue();

    ok(tell(incident, Map.of("authority", "Полиция")), 200);
    ok(tell(incident, Map.of("personId", family.child())), 200);
    assertThat(deadline(incident, "TELL_PARENT").has("metAt")).isFalse();
    ok(tell(incident, Map.of("personId", family.mother())), 200);
    ok(coordinator().post(path(incident) + "/review", Map.of("conclusion", "Ясно")), 200);

    assertThat(deadline(incident, "TELL_PARENT").has("metAt")).isTrue();
    assertThat(deadline(incident, "REVIEW").has("metAt")).isTrue();
  }

  /** SVN 17.2: a parent is told, unless child protection says otherwise. */
  @Test
  void aParentIsNotToldWhileChildProtectionSaysOtherwise() {
    var family = activeCourtCase();
    var incident = report(family, false);
    var hold = ok(coordinator().post(path(incident) + "/holds", HOLD), 201);

    refused(tell(incident, Map.of("personId", family.father())), "incident-on-hold");
    ok(tell(incident, Map.of("authority", "Полиция")), 200);
    refused(coordinator().post(path(incident) + "/holds", HOLD), "incident-on-hold");
    TestCenter.clock().advance(Duration.ofDays(3));
    assertThat(deadline(incident, "TELL_PARENT").path("held").asBoolean()).isTrue();
    assertThat(deadline(incident, "TELL_PARENT").path("overdue").asBoolean()).isFalse();

    var release = path(incident) + "/holds/" + hold.id() + "/release";
    ok(coordinator().post(release, Map.of("reason", "Проверката приключи")), 200);
    refused(coordinator().post(release, Map.of("reason", "Пак")), "hold-released");

    assertThat(deadline(incident, "TELL_PARENT").path("dueAt").asText())
        .isEqualTo(TestCenter.clock().instant().plus(Duration.ofHours(24)).toString());
    ok(tell(incident, Map.of("personId", family.father())), 200);
  }

  /** SVN 17.2: a parent is told of an incident, unless child protection says otherwise. */
  @Test
  void whatIsOverdueIsEscalatedOnceHoweverManyNodesLook() {
    var incident = report(activeCourtCase(), false);
    var draft = report(activeCourtCase(), true);
    TestCenter.clock().advance(Duration.ofHours(25));
    var nodes = List.of(TestCenter.features(), TestCenter.features(), TestCenter.features());

    var runs = new ArrayList<CompletableFuture<Integer>>();
    for (var node : nodes) {
      runs.add(CompletableFuture.supplyAsync(() -> node.incident.deadline().escalation().run()));
    }
    int found = runs.stream().mapToInt(CompletableFuture::join).sum();

    assertThat(found).isGreaterThanOrEqualTo(3);
    assertThat(escalated(incident)).containsExactly("TELL_PARENT");
    assertThat(escalated(draft)).containsExactlyInAnyOrder("REPORT", "TELL_PARENT");
    var at = deadline(incident, "TELL_PARENT").path("escalatedAt").asText();
    TestCenter.clock().advance(Duration.ofHours(1));
    nodes.get(0).incident.deadline().escalation().run();
    assertThat(escalated(incident)).containsExactly("TELL_PARENT");
    assertThat(deadline(incident, "TELL_PARENT").path("escalatedAt").asText()).isEqualTo(at);
  }

  @Test
  void whatWasDoneMeanwhileIsNoLongerListed() {
    var family = activeCourtCase();
    var incident = report(family, false);
    TestCenter.clock().advance(Duration.ofHours(25));
    TestCenter.features().incident.deadline().escalation().run();
    assertThat(escalated(incident)).containsExactly("TELL_PARENT");

    ok(tell(incident, Map.of("personId", family.mother())), 200);

    assertThat(escalated(incident)).isEmpty();
  }

  @Test
  void theHoursAreTheCentersToChoose() {
    var settings = Map.of("parentHours", 2, "reviewHours", 5);
    assertThat(as("coordinator").put("/settings/incidents", settings).status()).isEqualTo(403);
    ok(as("admin").replace("/settings/incidents", settings), 200);
    try {
      var incident = report(activeCourtCase(), false);
      assertThat(deadline(incident, "TELL_PARENT").path("dueAt").asText())
          .isEqualTo(TestCenter.clock().instant().plus(Duration.ofHours(2)).toString());
    } finally {
      ok(
          as("admin").replace("/settings/incidents", Map.of("parentHours", 24, "reviewHours", 72)),
          200);
    }
  }

  @Test
  void anInjuryIsToldOfWhoWasInjured() {
    var family = activeCourtCase();
    var incident = report(family, false);
    assertThat(coordinator().get(path(incident)).body().at("/people/0/injury").asText())
        .isEqualTo("Драскотина, промита");

    var uninjured = Map.of("personId", family.child(), "part", "WITNESS", "injury", "Драскотина");
    var body = new HashMap<String, Object>(body(family, false));
    body.put("people", List.of(uninjured));
    var refused = coordinator().post("/incidents", body);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("people[0].injury");
  }

  private static UUID report(Family family, boolean draft) {
    return ok(coordinator().post("/incidents", body(family, draft)), 201).id();
  }

  private static Map<String, Object> body(Family family, boolean draft) {
    return Map.of(
        "caseId",
        family.caseId(),
        "severity",
        "MINOR",
        "category",
        "INJURY",
        "occurredAt",
        TestCenter.clock().instant().toString(),
        "people",
        List.of(
            Map.of(
                "personId", family.child(),
                "part", "INJURED",
                "injury", "Драскотина, промита")),
        "description",
        "Ожулено коляно",
        "actionTaken",
        "Промито",
        "draft",
        draft);
  }

  private static Answer tell(UUID incident, Map<String, ?> whom) {
    var body = new HashMap<String, Object>(whom);
    body.put("how", "PHONE");
    return coordinator().post(path(incident) + "/notify", body);
  }

  private static String path(UUID incident) {
    return "/incidents/" + incident;
  }

  private static JsonNode deadline(UUID incident, String kind) {
    return items(coordinator().get(path(incident) + "/deadlines"))
        .filter(item -> item.path("kind").asText().equals(kind))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> escalated(UUID incident) {
    return items(coordinator().get("/incidents/escalations"))
        .filter(item -> item.path("incidentId").asText().equals(incident.toString()))
        .map(item -> item.path("kind").asText())
        .toList();
  }

  private static Stream<JsonNode> items(Answer page) {
    var found = new ArrayList<JsonNode>();
    ok(page, 200).body().path("items").forEach(found::add);
    return found.stream();
  }

  private static void refused(Answer answer, String problem) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(problem);
  }
}
