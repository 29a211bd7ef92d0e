package org.contactcenter.referral.screening;

import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judgements of risk as they are sent over HTTP; immutable. */
public final class ScreeningFixture {
  private final Map<String, Object> body;

  private ScreeningFixture(Map<String, Object> body) {
    this.body = Map.copyOf(body);
  }

  /** One that lets the family proceed at that level, without a questionnaire. */
  public static ScreeningFixture proceeding(String level) {
    return new ScreeningFixture(
        Map.of("level", level, "factors", List.of(), "decision", "PROCEED"));
  }

  public static ScreeningFixture refusing() {
    return proceeding("RED").with("decision", "REFUSE");
  }

  public ScreeningFixture with(String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return new ScreeningFixture(changed);
  }

  /** With an answer without risk to every question, but for those named. */
  public ScreeningFixture answering(Map<String, String> differing) {
    return with("answers", answers(differing));
  }

  public Map<String, Object> body() {
    return body;
  }

  static List<Map<String, String>> answers(Map<String, String> differing) {
    var answers = new ArrayList<Map<String, String>>();
    ok(as("coordinator").get("/questionnaires"), 200)
        .body()
        .at("/items/0/questions")
        .forEach(
            question -> {
              var code = question.path("code").asText();
              var harmless = question.at("/options/0/code").asText();
              answers.add(
                  Map.of("question", code, "option", differing.getOrDefault(code, harmless)));
            });
    return answers;
  }

  /** Has the first center carry no more than that. */
  static void carry(String highestRisk) {
    ok(as("admin").replace("/settings/screening", Map.of("highestRisk", highestRisk)), 200);
  }
}
