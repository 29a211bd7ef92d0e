package org.contactcenter.center.interpreter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InterpreterIT {

  /** Other tests book visits in a language nobody of the center interprets. */
  @AfterEach
  void retireEverybody() {
    var admin = TestCenter.as("admin.b");
    for (var each : admin.get("/interpreters").body().path("items")) {
      var retired = new HashMap<String, Object>(body());
      retired.put("active", false);
      ok(admin.replace("/interpreters/" + each.path("id").asText(), retired), 200);
    }
  }

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anInterpreterIsKeptWithTheirTime() {
    var admin = TestCenter.as("admin.b");
    var body = new HashMap<String, Object>(body());
    body.put(
        "availability", List.of(Map.of("weekday", "MONDAY", "opens", "09:00", "closes", "12:00")));
    body.put("absences", List.of(Map.of("firstDay", "2026-05-01", "lastDay", "2026-05-02")));
    body.put("phone", "+370 600 00000");

    var made = ok(admin.post("/interpreters", body), 201);

    var read = ok(TestCenter.as("worker.b").get("/interpreters/" + made.id()), 200);
    assertThat(read.body().path("languages").get(0).asText()).isEqualTo("tr");
    assertThat(read.body().path("availability")).hasSize(1);
    assertThat(read.body().at("/absences/0/lastDay").asText()).isEqualTo("2026-05-02");
    assertThat(read.body().path("active").asBoolean()).isTrue();
    assertThat(TestCenter.as("admin").get("/interpreters/" + made.id()).status()).isEqualTo(404);
  }

  /**
   * SVN 15: an interpreter is over 18. Supervised Visitation Network, standard 15: neutral, and
   * over 18.
   */
  @Test
  void nobodyUnderEighteenInterprets() {
    var admin = TestCenter.as("admin.b");
    var child = Map.of("name", "Дете", "languages", List.of("tr"), "birthDate", "2008-03-03");
    var refused = admin.post("/interpreters", child);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("birthDate");
    var unsaid = Map.of("name", "Някой", "languages", List.of("tr"));
    assertThat(admin.post("/interpreters", unsaid).status()).isEqualTo(422);
    var grown = Map.of("name", "Възрастен", "languages", List.of("tr"), "birthDate", "2008-03-02");
    ok(admin.post("/interpreters", grown), 201);
  }

  @Test
  void anInterpreterIsEditedAsAWhole() {
    var admin = TestCenter.as("admin.b");
    var made = ok(admin.post("/interpreters", body()), 201);
    var path = "/interpreters/" + made.id();
    assertThat(admin.put(path, body()).status()).isEqualTo(428);
    var changed = new HashMap<String, Object>(body());
    changed.put("languages", List.of("tr", "en"));
    assertThat(ok(admin.replace(path, changed), 200).body().path("languages")).hasSize(2);
    var stranger = new HashMap<String, Object>(body());
    stranger.put("personId", UUID.randomUUID());
    assertThat(admin.replace(path, stranger).problem()).isEqualTo("interpreter-person-known");
  }

  private static Map<String, Object> body() {
    return Map.of("name", "Преводач", "languages", List.of("tr"), "adult", true);
  }
}
