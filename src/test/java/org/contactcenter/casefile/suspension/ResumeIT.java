package org.contactcenter.casefile.suspension;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.referral.screening.ScreeningFixture.refusing;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.room;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.contactcenter.visit.plan.PlanFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResumeIT {

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void visitsThatThePauseCancelledAreBookedAgainAsTheyWere() {
    var family = activeCourtCase();
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").in(room(1)).by("supervisor2").booked();
    suspend(family);

    var back = resume(family, Map.of());

    assertThat(back).hasSize(1);
    assertThat(back.get(0).path("visitId").asText()).isEqualTo(visit.id().toString());
    assertThat(back.get(0).path("outcome").asText()).isEqualTo("PUT_BACK");
    var again = coordinator().get("/visits/" + back.get(0).path("newVisitId").asText()).body();
    assertThat(again.path("status").asText()).isEqualTo("PLANNED");
    for (var same : List.of("startsAt", "endsAt", "roomId", "supervisorIds", "participants")) {
      assertThat(again.path(same)).as(same).isEqualTo(visit.body().path(same));
    }
    assertThat(coordinator().get("/visits/" + visit.id()).text("status")).isEqualTo("CANCELLED");
  }

  @Test
  void itIsKeptWhichPauseCancelledWhichVisitAndAsWhatItIsBack() {
    var family = activeCourtCase();
    var day = aFreshDay();
    var own = aVisit(family, day, "10:00").booked();
    var before = aVisit(family, day.plusDays(1), "10:00").booked();
    var cancel = Map.of("by", "CENTER", "reason", "Ремонт");
    ok(VisitFixture.verb(before, "cancel", cancel), 200);
    suspend(family);

    var back = resume(family, Map.of());

    assertThat(back).hasSize(1);
    var pause = coordinator().get(family.path() + "/suspensions").body().at("/items/0");
    assertThat(pause.path("visits")).hasSize(1);
    assertThat(pause.at("/visits/0/visitId").asText()).isEqualTo(own.id().toString());
    assertThat(pause.at("/visits/0/putBackAs")).isEqualTo(back.get(0).path("newVisitId"));
    var one = family.path() + "/suspensions/" + pause.path("id").asText();
    assertThat(ok(coordinator().get(one), 200).body()).isEqualTo(pause);
    var other = activeCourtCase().path() + "/suspensions/" + pause.path("id").asText();
    assertThat(coordinator().get(other).status()).isEqualTo(404);
  }

  @Test
  void whereTheRoomOrTheSupervisorIsTakenAnotherIsFound() {
    var family = activeCourtCase();
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").in(room(0)).by("supervisor").booked();
    suspend(family);
    aVisit(activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();

    var back = resume(family, Map.of());

    assertThat(back.get(0).path("outcome").asText()).isEqualTo("PUT_BACK");
    assertThat(back.get(0).at("/to/startsAt").asText()).isEqualTo(visit.text("startsAt"));
    assertThat(back.get(0).at("/to/roomId").asText()).isEqualTo(room(1).toString());
    assertThat(back.get(0).at("/to/supervisorIds/0").asText())
        .isNotEqualTo(VisitFixture.user("supervisor").toString());
  }

  @Test
  void whatCannotBeIsListedWithTheReasonAndTheRestIsPutBack() {
    var family = activeCourtCase();
    var day = aFreshDay();
    var lost = aVisit(family, day, "10:00").booked();
    var kept = aVisit(family, day.plusDays(1), "10:00").booked();
    suspend(family);
    for (int room = 0; room < 2; room++) {
      aVisit(activeCourtCase(), day, "10:00").in(room(room)).booked();
    }

    var back = resume(family, Map.of());

    assertThat(back.findValuesAsText("visitId"))
        .containsExactly(lost.id().toString(), kept.id().toString());
    assertThat(back.findValuesAsText("outcome")).containsExactly("NOT_POSSIBLE", "PUT_BACK");
    assertThat(back.get(0).at("/reasons").findValuesAsText("code")).contains("room-taken");
    assertThat(back.get(0).at("/reasons/0/message").asText()).isNotBlank();
    assertThat(back.get(0).has("newVisitId")).isFalse();
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");
    assertThat(planned(family)).hasSize(1);
  }

  @Test
  void theCoordinatorChoosesAllNoneOrSome() {
    var family = activeCourtCase();
    var day = aFreshDay();
    var one = aVisit(family, day, "10:00").booked();
    aVisit(family, day.plusDays(1), "10:00").booked();
    suspend(family);
    assertThat(outcomes(resume(family, Map.of("putBack", false)))).containsExactly("LEFT", "LEFT");
    assertThat(planned(family)).isEmpty();

    suspend(family);
    var strange = resumeRefused(family, Map.of("visitIds", List.of(one.id())));
    assertThat(strange.at("/violations/0/field").asText()).isEqualTo("visitIds");
    assertThat(resume(family, Map.of())).isEmpty();

    var again = aVisit(family, day, "10:00").booked();
    aVisit(family, day.plusDays(1), "10:00").booked();
    suspend(family);
    var both = Map.of("putBack", false, "visitIds", List.of(again.id()));
    assertThat(resumeRefused(family, both).at("/violations/0/field").asText())
        .isEqualTo("visitIds");
    assertThat(outcomes(resume(family, Map.of("visitIds", List.of(again.id())))))
        .containsExactly("PUT_BACK", "LEFT");
    assertThat(planned(family)).hasSize(1);
  }

  @Test
  void aPreviewSaysWhatWouldBeAndDoesNothing() {
    var family = activeCourtCase();
    aVisit(family, aFreshDay(), "10:00").booked();
    suspend(family);

    var told = ok(coordinator().post(family.path() + "/resume?preview=true", Map.of()), 200);

    assertThat(outcomes(told.body().path("visits"))).containsExactly("PUT_BACK");
    assertThat(told.body().at("/visits/0/to/roomId").asText()).isNotEmpty();
    assertThat(told.body().at("/visits/0").has("newVisitId")).isFalse();
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("SUSPENDED");
    assertThat(planned(family)).isEmpty();
  }

  @Test
  void whatIsOverByThenIsNotPutBack() {
    var family = activeCourtCase();
    var day = aFreshDay();
    aVisit(family, day, "10:00").booked();
    var later = aVisit(family, day.plusDays(5), "10:00").booked();
    suspend(family);
    TestCenter.clock().set(Instant.parse(VisitFixture.at(day, "10:00")).plusSeconds(3600 * 24));

    var back = resume(family, Map.of());

    assertThat(back.findValuesAsText("visitId")).containsExactly(later.id().toString());
    assertThat(outcomes(back)).containsExactly("PUT_BACK");
  }

  /** SVN 18.3, 19.2: a case goes on only once all that it rests on is there again. */
  @Test
  void whatIsNotReadyGoesOnWithNothing() {
    var family = activeCourtCase();
    aVisit(family, aFreshDay(), "10:00").booked();
    suspend(family);
    ok(coordinator().post(family.path() + "/screenings", refusing().body()), 201);

    var refused = resumeRefused(family, Map.of());

    assertThat(refused.path("type").asText()).endsWith("case-not-ready");
    assertThat(planned(family)).isEmpty();
  }

  @Test
  void aVisitOfAPlanTakesItsPlaceInThePlanAgain() {
    var plan = PlanFixture.aPlan(activeCourtCase(), aFreshDay()).made();
    var family = "/cases/" + plan.text("caseId");
    ok(coordinator().post(family + "/suspend", Map.of("reason", "Болест")), 200);

    var back = ok(coordinator().post(family + "/resume", Map.of()), 200).body().path("visits");

    assertThat(back).isNotEmpty();
    assertThat(outcomes(back)).containsOnly("PUT_BACK");
    for (var each : back) {
      var visit = coordinator().get("/visits/" + each.path("newVisitId").asText());
      assertThat(visit.text("planId")).isEqualTo(plan.id().toString());
    }
  }

  /** Several families take up their visits while others book the same room: nothing is doubled. */
  @Test
  void resumingNeverBooksARoomTwice() {
    for (int round = 0; round < 10; round++) {
      var day = aFreshDay();
      var paused = List.of(activeCourtCase(), activeCourtCase());
      paused.forEach(
          family -> {
            aVisit(family, day, paused.indexOf(family) == 0 ? "10:00" : "15:00").booked();
            suspend(family);
          });
      var others = List.of(activeCourtCase(), activeCourtCase(), activeCourtCase());

      var answers =
          AtOnce.run(
              8,
              number ->
                  number < 2
                      ? coordinator().post(paused.get(number).path() + "/resume", Map.of())
                      : aVisit(others.get(number % 3), day, number < 5 ? "10:00" : "15:00").book());

      assertThat(answers).extracting(Answer::status).isSubsetOf(200, 201, 409, 422);
      noneTwice(day);
    }
  }

  private static void noneTwice(LocalDate day) {
    var query = "/visits?status=PLANNED&limit=100&from=" + day + "&to=" + day;
    var visits = coordinator().get(query).body().path("items");
    var taken = new HashSet<String>();
    for (var visit : visits) {
      var at = visit.path("startsAt").asText();
      assertThat(taken.add(at + visit.path("roomId").asText())).as("room").isTrue();
      assertThat(taken.add(at + visit.at("/supervisorIds/0").asText())).as("staff").isTrue();
      assertThat(taken.add(at + visit.path("caseId").asText())).as("family").isTrue();
    }
  }

  private static void suspend(Family family) {
    ok(coordinator().post(family.path() + "/suspend", Map.of("reason", "Болест")), 200);
  }

  private static JsonNode resume(Family family, Map<String, ?> choice) {
    return ok(coordinator().post(family.path() + "/resume", choice), 200).body().path("visits");
  }

  private static JsonNode resumeRefused(Family family, Map<String, ?> choice) {
    return ok(coordinator().post(family.path() + "/resume", choice), 422).body();
  }

  private static List<String> outcomes(JsonNode returned) {
    return returned.findValuesAsText("outcome");
  }

  private static JsonNode planned(Family family) {
    var query = "/visits?status=PLANNED&caseId=" + family.caseId();
    return coordinator().get(query).body().path("items");
  }
}
