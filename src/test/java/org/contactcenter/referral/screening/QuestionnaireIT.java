package org.contactcenter.referral.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** In the second center, so that the first goes on with what every center begins with. */
class QuestionnaireIT {

  @Test
  void aCenterPutsItsOwnInUse() {
    var first = ok(as("coordinator.b").get("/questionnaires"), 200).body().at("/items/0");
    assertThat(first.path("version").asInt()).isEqualTo(1);

    var made = ok(as("coordinator.b").post("/questionnaires", questionnaire("DOGS")), 201);

    assertThat(made.body().path("version").asInt()).isEqualTo(2);
    var items = ok(as("admin.b").get("/questionnaires"), 200).body().path("items");
    assertThat(items.at("/0/id").asText()).isEqualTo(made.id().toString());
    assertThat(items.get(items.size() - 1)).isEqualTo(first);
    var lithuanian = as("coordinator.b").with("Accept-Language", "lt");
    assertThat(
            ok(lithuanian.get("/questionnaires/" + made.id()), 200)
                .body()
                .at("/questions/0/text")
                .asText())
        .isEqualTo("Ar yra šuo?");
    assertThat(as("coordinator").get("/questionnaires/" + made.id()).status()).isEqualTo(404);
  }

  @Test
  void aTextInALanguageOfTheCenterMustNotBeMissing() {
    var answer = as("coordinator.b").post("/questionnaires", inEnglishOnly());

    assertThat(answer.status()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo("questions");
  }

  @Test
  void aCodeStandsOnce() {
    var answer = as("coordinator.b").post("/questionnaires", questionnaire("DOGS", "DOGS"));

    assertThat(answer.status()).isEqualTo(422);
  }

  private static Map<String, Object> questionnaire(String... codes) {
    return Map.of(
        "ambersForRed",
        2,
        "questions",
        List.of(codes).stream().map(code -> question(code, inAll("Ar yra šuo?"))).toList());
  }

  private static Map<String, Object> inEnglishOnly() {
    return Map.of(
        "ambersForRed", 2, "questions", List.of(question("DOGS", Map.of("en", "A dog?"))));
  }

  private static Map<String, Object> question(String code, Map<String, String> text) {
    return Map.of(
        "code",
        code,
        "text",
        text,
        "options",
        List.of(
            Map.of("code", "NO", "text", inAll("Ne"), "level", "GREEN"),
            Map.of("code", "YES", "text", inAll("Taip"), "level", "AMBER")));
  }

  private static Map<String, String> inAll(String text) {
    return Map.of("bg", text, "en", text, "hu", text, "lt", text, "tr", text);
  }
}
