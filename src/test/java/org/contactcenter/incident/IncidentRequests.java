package org.contactcenter.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/** Reports of incidents as they are sent over HTTP, valid by default. */
final class IncidentRequests {
  static final Map<String, Object> NOTHING = Map.of();

  private IncidentRequests() {}

  /** A serious threat by the father, seen by the child, just now. */
  static Map<String, Object> aReport(Family family) {
    return with(content(family), "caseId", family.caseId());
  }

  /** The same as a draft is written anew. */
  static Map<String, Object> content(Family family) {
    return new HashMap<>(
        Map.of(
            "severity",
            "SERIOUS",
            "category",
            "THREAT",
            "occurredAt",
            TestCenter.clock().instant().toString(),
            "people",
            List.of(
                Map.of("personId", family.father(), "part", "INVOLVED"),
                Map.of("personId", family.child(), "part", "WITNESS")),
            "description",
            "Бащата повиши тон и удари по масата.",
            "actionTaken",
            "Наблюдаващият прекъсна посещението за пет минути."));
  }

  static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> body, String field) {
    var changed = new HashMap<>(body);
    changed.remove(field);
    return changed;
  }

  /** Reports it; answers the incident's path. */
  static String reported(Api api, Map<String, Object> report) {
    return "/incidents/" + ok(api.post("/incidents", report), 201).id();
  }

  static Map<String, Object> critical(Map<String, Object> report) {
    return with(report, "severity", "CRITICAL");
  }

  static Map<String, Object> draft(Map<String, Object> report) {
    return with(report, "draft", true);
  }

  static Map<String, Object> at(UUID visit, Map<String, Object> report) {
    return with(report, "visitId", visit);
  }

  static void reviewed(Api coordinator, String incident) {
    ok(coordinator.post(incident + "/review", Map.of("conclusion", "Няма опасност.")), 200);
  }

  static void refused(String code, Answer answer) {
    assertThat(answer.problem()).as(() -> answer.body().toString()).isEqualTo(code);
    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.text("detail")).isNotBlank();
  }

  static void assertViolation(String field, Answer answer) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("violations").path(0).path("field").asText()).isEqualTo(field);
    assertThat(answer.body().path("violations").path(0).path("message").asText()).isNotBlank();
  }
}
