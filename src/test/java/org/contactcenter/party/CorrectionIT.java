package org.contactcenter.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a person is corrected, and nothing of what was written before is lost. */
class CorrectionIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCorrectionKeepsWhatWasWrittenBefore() {
    var mother = CaseFixture.courtCase().mother();
    var before = ok(coordinator().get(path(mother)), 200);
    assertThat(before.header("ETag")).isEqualTo("\"1\"");

    var after = ok(coordinator().replace(path(mother), correction("Грешно записано име")), 200);

    assertThat(after.header("ETag")).isEqualTo("\"2\"");
    assertThat(after.text("givenName")).isEqualTo("Зорница");
    assertThat(after.text("birthDate")).isEqualTo("1988-02-03");
    var history = ok(coordinator().get(path(mother) + "/history"), 200).body().path("items");
    assertThat(history).hasSize(1);
    var former = history.path(0);
    assertThat(former.path("givenName").asText()).isEqualTo(before.text("givenName"));
    assertThat(former.path("version").asInt()).isEqualTo(1);
    assertThat(former.path("reason").asText()).isEqualTo("Грешно записано име");
    assertThat(former.path("replacedAt").asText()).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(former.path("replacedBy").asText())
        .isEqualTo(TestCenter.founding().users().get("coordinator").toString());
  }

  @Test
  void theCaseIsFoundByTheNewNameAndNoLongerByTheOld() {
    var family = CaseFixture.courtCase();
    var old = ok(coordinator().get(path(family.father())), 200).text("familyName");

    ok(coordinator().replace(path(family.father()), correction("Смяна на името")), 200);

    assertThat(found("Караджовска")).contains(family.caseId().toString());
    assertThat(found("karadjovska")).contains(family.caseId().toString());
    assertThat(found("Петър " + old)).doesNotContain(family.caseId().toString());
    var people = ok(coordinator().get(family.path()), 200).body().path("people");
    assertThat(people.findValuesAsText("familyName")).contains("Караджовска");
  }

  @Test
  void aCorrectionThatChangesNothingLeavesNoVersion() {
    var child = CaseFixture.courtCase().child();
    ok(coordinator().replace(path(child), correction("веднъж")), 200);

    var again = ok(coordinator().replace(path(child), correction("пак")), 200);

    assertThat(again.header("ETag")).isEqualTo("\"2\"");
    assertThat(ok(coordinator().get(path(child) + "/history"), 200).body().path("items"))
        .hasSize(1);
  }

  @Test
  void ofManyCorrectionsAtOnceOneIsMade() {
    var mother = CaseFixture.courtCase().mother();

    var answers =
        VisitFixture.together(
            8,
            number ->
                coordinator()
                    .with("If-Match", "\"1\"")
                    .put(path(mother), correction("поправка " + number)));

    assertThat(answers).extracting(Answer::status).containsOnly(200, 412);
    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(ok(coordinator().get(path(mother) + "/history"), 200).body().path("items"))
        .hasSize(1);
  }

  @Test
  void whatIsNoPersonIsRefused() {
    var path = path(CaseFixture.courtCase().child());
    var refused =
        List.of(
            with("givenName", " "),
            with("familyName", ""),
            with("birthDate", "2026-03-04"),
            with("birthDate", "1899-12-31"),
            with("languages", List.of("не език")),
            with("reason", " "),
            with("needs", ""));

    assertThat(refused.stream().map(body -> coordinator().with("If-Match", "*").put(path, body)))
        .extracting(Answer::status)
        .containsOnly(422);
    assertThat(coordinator().put(path, correction("без версия")).status()).isEqualTo(428);
  }

  @Test
  void readingAndCorrectingLeaveATrace() {
    var child = CaseFixture.courtCase().child();
    ok(coordinator().replace(path(child), correction("ред")), 200);
    ok(coordinator().get(path(child) + "/history"), 200);

    var actions =
        ok(as("auditor").get("/audit?subject=" + child), 200)
            .body()
            .path("items")
            .findValuesAsText("action");

    assertThat(actions)
        .startsWith("person.history-read", "person.corrected", "person.read")
        .endsWith("person.added");
  }

  @Test
  void theCaseWorkerReadsAndCorrectsThePeopleOfTheirOwnCasesOnly() {
    var family = CaseFixture.courtCase();
    assertThat(as("worker").get(path(family.child())).status()).isEqualTo(404);

    CaseFixture.assign(family, "worker");

    assertThat(as("worker").get(path(family.child())).status()).isEqualTo(200);
    ok(as("worker").replace(path(family.child()), correction("по акт за раждане")), 200);
    ok(as("worker").get(path(family.child()) + "/history"), 200);
    CaseFixture.assign(family, "worker2");
    assertThat(as("worker").get(path(family.child()) + "/history").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"frontdesk", "supervisor", "admin", "auditor", "network", "liaison"})
  void whoDoesNoCaseWorkIsForbiddenIt(String username) {
    var path = path(CaseFixture.courtCase().child());

    assertThat(as(username).get(path).status()).isEqualTo(403);
    assertThat(as(username).get(path + "/history").status()).isEqualTo(403);
    assertThat(as(username).with("If-Match", "*").put(path, correction("x")).status())
        .isEqualTo(403);
  }

  @Test
  void toAnotherCenterThePersonIsAbsent() {
    var path = path(CaseFixture.courtCase().child());

    assertThat(as("coordinator.b").get(path).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(path + "/history").status()).isEqualTo(404);
    assertThat(as("coordinator.b").with("If-Match", "*").put(path, correction("x")).status())
        .isEqualTo(404);
  }

  private static List<String> found(String name) {
    return ok(coordinator().get("/cases?q=" + encoded(name)), 200)
        .body()
        .path("items")
        .findValuesAsText("id");
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private static Map<String, Object> correction(String reason) {
    return with("reason", reason);
  }

  private static Map<String, Object> with(String field, Object value) {
    var body = new HashMap<String, Object>();
    body.put("givenName", "Зорница");
    body.put("familyName", "Караджовска");
    body.put("birthDate", "1988-02-03");
    body.put("languages", List.of("bg", "tr"));
    body.put("reason", "поправка");
    body.put(field, value);
    return body;
  }

  private static String path(UUID person) {
    return "/people/" + person;
  }
}
