package org.contactcenter.casefile.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.Test;

class SuspensionIT {

  @Test
  void eachPauseIsKeptWithItsReasonNoticeConditionsAndReviewDate() {
    var family = activeCourtCase();
    var terms =
        Map.of(
            "reason", "Викове пред детето",
            "notice", "На двете страни с писмо",
            "conditions", "Разговор с психолог",
            "reviewOn", today().plusDays(14).toString());
    ok(coordinator().post(family.path() + "/suspend", terms), 200);
    ok(coordinator().post(family.path() + "/resume", Map.of()), 200);
    ok(coordinator().post(family.path() + "/suspend", Map.of("reason", "Отново")), 200);

    var pauses = suspensions(family);

    assertThat(pauses).hasSize(2);
    var first = pauses.get(1).has("resumedAt") ? pauses.get(1) : pauses.get(0);
    terms.forEach((field, value) -> assertThat(first.path(field).asText()).isEqualTo(value));
    assertThat(first.path("resumedBy").asText())
        .isEqualTo(VisitFixture.user("coordinator").toString());
    assertThat(pauses.findValuesAsText("resumedAt")).hasSize(1);
  }

  @Test
  void aReviewDateLiesAhead() {
    var family = activeCourtCase();
    var late = Map.of("reason", "Спор", "reviewOn", today().minusDays(1).toString());

    var refused = coordinator().post(family.path() + "/suspend", late);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("reviewOn");
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");
    assertThat(suspensions(family)).isEmpty();
  }

  /** SVN 18.3: a child is never forced; what was done instead is written down. */
  @Test
  void aChildThatRefusesIsNotForced() {
    var family = activeCourtCase();

    var made = ok(refuse(family, Map.of("words", "Не искам днес")), 201);

    assertThat(made.text("response")).isEqualTo("Игра в другата стая, после у дома");
    assertThat(ok(coordinator().get(family.path() + "/refusals/" + made.id()), 200).body())
        .isEqualTo(made.body());
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");
  }

  /** SVN 18.3: the service is suspended where going on would harm the child. */
  @Test
  void whereGoingOnWouldHarmTheChildTheCaseIsPaused() {
    var family = activeCourtCase();
    var visit = VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();

    ok(refuse(family, Map.of("wouldHarm", true)), 201);

    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("SUSPENDED");
    assertThat(coordinator().get("/visits/" + visit.id()).text("status")).isEqualTo("CANCELLED");
    assertThat(suspensions(family)).hasSize(1);
    assertThat(suspensions(family).at("/0/reason").asText()).contains("детето отказва");
  }

  @Test
  void onlyAChildOfTheCaseRefusesAndNotInTheFuture() {
    var family = activeCourtCase();

    violated(refuse(family, Map.of("childId", family.father())), "childId");
    violated(
        refuse(family, Map.of("refusedAt", now().plus(Duration.ofHours(1)).toString())),
        "refusedAt");
    assertThat(as("supervisor").get(family.path() + "/refusals").status()).isEqualTo(403);
    assertThat(as("coordinator.b").get(family.path() + "/refusals").status()).isEqualTo(404);
    assertThat(as("worker2").get(family.path() + "/suspensions").status()).isEqualTo(404);
  }

  private static Answer refuse(Family family, Map<String, ?> parts) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "childId", family.child(),
                "refusedAt", now().toString(),
                "response", "Игра в другата стая, после у дома"));
    body.putAll(parts);
    return coordinator().post(family.path() + "/refusals", body);
  }

  private static JsonNode suspensions(Family family) {
    return ok(coordinator().get(family.path() + "/suspensions"), 200).body().path("items");
  }

  private static void violated(Answer answer, String field) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
  }
}
