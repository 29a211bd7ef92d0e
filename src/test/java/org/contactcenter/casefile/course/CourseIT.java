package org.contactcenter.casefile.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.junit.jupiter.api.Test;

class CourseIT {

  @Test
  void contactNeedsLessHelpStepByStepAndMoreAgainAtOnce() {
    var family = activeCourtCase();
    assertThat(standing(family)).isEqualTo("SUPERVISED");

    ok(step(family, "SUPPORTED", true), 201);
    ok(step(family, "EXCHANGE", true), 201);
    ok(step(family, "NONE", true), 201);
    assertThat(standing(family)).isEqualTo("NONE");
    ok(step(family, "SUPERVISED", false), 201);

    assertThat(standing(family)).isEqualTo("SUPERVISED");
    var steps = ok(coordinator().get(family.path() + "/progress"), 200).body().path("items");
    assertThat(steps.findValuesAsText("fromStage"))
        .containsExactly("NONE", "EXCHANGE", "SUPPORTED", "SUPERVISED");
    assertThat(steps.at("/1/criteria/0/text").asText()).isEqualTo("Шест спокойни срещи");
  }

  @Test
  void aStepForwardIsOneAndMeetsItsCriteria() {
    var family = activeCourtCase();

    violated(step(family, "EXCHANGE", true), "toStage");
    violated(step(family, "SUPERVISED", true), "toStage");
    violated(step(family, "SUPPORTED", false), "criteria");
    violated(post(family, "SUPPORTED", List.of(), today()), "criteria");
    violated(post(family, "SUPPORTED", criteria(true), today().plusDays(1)), "decidedOn");
    ok(step(family, "SUPPORTED", true), 201);
    violated(post(family, "EXCHANGE", criteria(true), today().minusDays(1)), "decidedOn");
  }

  @Test
  void howAFamilyFaresIsRatedAndTheChangeShown() {
    var family = activeCourtCase();
    ok(rate(family, "INTAKE", List.of(2, 3, 5, 1), 3), 201);
    ok(rate(family, "REVIEW", List.of(3, 3, 4, 3), 2), 201);

    var closing = ok(rate(family, "CLOSURE", List.of(5, 4, 4, 2), 1), 201);

    assertThat(closing.body().at("/sinceFirst/emotionalSafety").asInt()).isEqualTo(3);
    assertThat(closing.body().at("/sinceFirst/parentalConflict").asInt()).isEqualTo(-1);
    assertThat(closing.body().at("/sinceLast/contactQuality").asInt()).isEqualTo(-1);
    var items = ok(coordinator().get(family.path() + "/outcomes"), 200).body().path("items");
    assertThat(items.findValuesAsText("moment")).containsExactly("INTAKE", "REVIEW", "CLOSURE");
    assertThat(items.get(0).has("sinceFirst")).isFalse();
    assertThat(items.at("/0/ratedBy").asText()).isNotEmpty();
    assertThat(rate(family, "REVIEW", List.of(6, 1, 1, 1), 0).status()).isEqualTo(422);
  }

  private static Answer step(Family family, String to, boolean met) {
    return post(family, to, criteria(met), today());
  }

  private static List<Map<String, Object>> criteria(boolean met) {
    return List.of(Map.of("text", "Шест спокойни срещи", "met", met));
  }

  private static Answer post(Family family, String to, List<?> criteria, LocalDate day) {
    var body =
        Map.of(
            "toStage",
            to,
            "decidedOn",
            day.toString(),
            "criteria",
            criteria,
            "reason",
            "Преценка на екипа");
    return coordinator().post(family.path() + "/progress", body);
  }

  private static Answer rate(Family family, String moment, List<Integer> figures, int daysAgo) {
    var body =
        Map.of(
            "moment", moment,
            "ratedOn", today().minusDays(daysAgo).toString(),
            "emotionalSafety", figures.get(0),
            "physicalSafety", figures.get(1),
            "parentalConflict", figures.get(2),
            "contactQuality", figures.get(3));
    return coordinator().post(family.path() + "/outcomes", body);
  }

  private static String standing(Family family) {
    return ok(coordinator().get(family.path() + "/progress/standing"), 200).text("stage");
  }

  private static void violated(Answer answer, String field) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
  }
}
