package org.contactcenter.referral.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.activeSelfCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.referral.ReferralFixture.aReferral;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.referral.screening.ScreeningFixture.carry;
import static org.contactcenter.referral.screening.ScreeningFixture.proceeding;
import static org.contactcenter.referral.screening.ScreeningFixture.refusing;
import static org.contactcenter.testing.TestCenter.as;

import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.Test;

class ScreeningIT {
  private static final Map<String, String> INVESTIGATED =
      Map.of("SEXUAL_ABUSE", "UNDER_INVESTIGATION");

  /**
   * SVN 5.2, 8.3: a family whose risk is above what the center can carry is refused. SVN 5.2 and
   * 8.3: a center refuses a family whose risk is above what it can carry.
   */
  @Test
  void aFamilyAboveWhatTheCenterCarriesIsRefused() {
    var referral = aReferral().receivedBy(coordinator());
    var accepted = aReferral().receivedBy(coordinator());
    ok(screen(accepted, proceeding("RED")), 200);
    carry("AMBER");
    try {
      refused(screen(referral, proceeding("RED")), "risk-above-capacity");
      ok(screen(referral, proceeding("RED").with("decision", "REFUSE")), 200);
      refused(accept(referral), "referral-refused");
      ok(screen(referral, proceeding("AMBER")), 200);
      refused(accept(accepted), "risk-above-capacity");
    } finally {
      carry("RED");
    }
    assertThat(accept(referral).status()).isEqualTo(201);
    assertThat(accept(accepted).status()).isEqualTo(201);
  }

  @Test
  void aCenterThatCarriesLessReceivesNobodyAboveItAnyLonger() {
    var family = activeCourtCase();
    ok(rescreen(family, proceeding("RED")), 201);
    carry("AMBER");
    try {
      var visit = VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00");
      refused(visit.book(), "case-not-ready");
    } finally {
      carry("RED");
    }
    VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();
  }

  /** SVN 19.2: no acceptance while sexual abuse of the child is being investigated. */
  @Test
  void whileSexualAbuseIsInvestigatedNobodyIsAccepted() {
    var referral = aSelfReferral().receivedBy(coordinator());
    var answered = proceeding("RED").answering(INVESTIGATED);

    refused(screen(referral, answered), "abuse-under-investigation");
    violated(screen(referral, answered.with("orderSaysOtherwise", true)), "orderSaysOtherwise");
    ok(screen(referral, answered.with("decision", "REFUSE")), 200);
    refused(accept(referral), "referral-refused");
    refused(screen(referral, proceeding("GREEN")), "abuse-under-investigation");

    ok(screen(referral, proceeding("AMBER").answering(Map.of())), 200);
    assertThat(accept(referral).status()).isEqualTo(201);
  }

  /** SVN 19.2: a court may order otherwise. */
  @Test
  void aCourtMayOrderContactAllTheSame() {
    var referral = aReferral().receivedBy(coordinator());
    var ordered = proceeding("RED").answering(INVESTIGATED).with("orderSaysOtherwise", true);

    ok(screen(referral, ordered), 200);

    assertThat(accept(referral).status()).isEqualTo(201);
  }

  /** SVN 19.2: suspension of a running case, unless a court orders otherwise. */
  @Test
  void aRunningCaseIsPausedWhenItIsRefused() {
    var family = activeSelfCase();
    var visit = VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();
    refused(
        rescreen(family, proceeding("RED").answering(INVESTIGATED)), "abuse-under-investigation");
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("ACTIVE");

    ok(rescreen(family, refusing().answering(INVESTIGATED)), 201);

    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("SUSPENDED");
    assertThat(coordinator().get("/visits/" + visit.id()).text("status")).isEqualTo("CANCELLED");
    refused(coordinator().post(family.path() + "/resume", Map.of()), "case-not-ready");
    ok(rescreen(family, proceeding("AMBER").answering(Map.of())), 201);
    ok(coordinator().post(family.path() + "/resume", Map.of()), 200);
  }

  @Test
  void theReferralsOwnScreeningPausesTheCaseAsWell() {
    var family = activeCourtCase();

    ok(screen(family.referralId(), refusing()), 200);

    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("SUSPENDED");
  }

  @Test
  void theHistoryStaysWithTheReasonsAndWhoDecided() {
    var family = activeCourtCase();
    var answered = proceeding("RED").answering(Map.of("WEAPONS", "USED", "VIOLENCE", "PAST"));
    var made = ok(rescreen(family, answered), 201);

    assertThat(made.header("Location")).endsWith(family.path() + "/screenings/" + made.id());
    var read = as("coordinator").with("Accept-Language", "bg");
    var items = ok(read.get(family.path() + "/screenings"), 200).body().path("items");
    assertThat(items).hasSize(2);
    assertThat(items.at("/0/proposed").asText()).isEqualTo("RED");
    assertThat(items.at("/0/reasons/0/question").asText()).isEqualTo("WEAPONS");
    assertThat(items.at("/0/reasons/0/text").asText()).contains("оръжие");
    assertThat(items.at("/0/decidedBy").asText())
        .isEqualTo(VisitFixture.user("coordinator").toString());
    assertThat(items.at("/1/level").asText()).isEqualTo("GREEN");
    assertThat(
            ok(read.get("/referrals/" + family.referralId() + "/screenings"), 200)
                .body()
                .path("items"))
        .isEqualTo(items);
  }

  @Test
  void theScoreIsAProposalThatIsOnlyUndercutWithAReason() {
    var referral = aReferral().receivedBy(coordinator());
    var lower = proceeding("AMBER").answering(Map.of("WEAPONS", "USED"));

    violated(screen(referral, lower), "notes");
    ok(screen(referral, lower.with("notes", "Оръжието е иззето")), 200);
    ok(screen(referral, proceeding("RED").answering(Map.of())), 200);
  }

  @Test
  void whatAnswersProposeCanBeAskedBefore() {
    var id = ok(coordinator().get("/questionnaires"), 200).body().at("/items/0/id").asText();
    var answers = Map.of("answers", ScreeningFixture.answers(INVESTIGATED));

    var score = ok(coordinator().post("/questionnaires/" + id + "/score", answers), 200);

    assertThat(score.text("level")).isEqualTo("RED");
    assertThat(score.body().path("underInvestigation").asBoolean()).isTrue();
    assertThat(score.body().at("/reasons/0/question").asText()).isEqualTo("SEXUAL_ABUSE");
    var half = Map.of("answers", ScreeningFixture.answers(INVESTIGATED).subList(0, 3));
    refused(coordinator().post("/questionnaires/" + id + "/score", half), "answers-do-not-fit");
  }

  @Test
  void onlyTheWorkerOfTheCaseJudgesItAnew() {
    var family = activeCourtCase();
    CaseFixture.assign(family, "worker");
    var path = family.path() + "/screenings";

    ok(as("worker").post(path, proceeding("AMBER").body()), 201);
    assertThat(as("worker2").post(path, proceeding("AMBER").body()).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get(path).status()).isEqualTo(404);
    assertThat(as("supervisor").get(path).status()).isEqualTo(403);
    assertThat(as("liaison").get("/referrals/" + family.referralId() + "/screenings").status())
        .isEqualTo(403);
  }

  private static Answer screen(UUID referral, ScreeningFixture screening) {
    return coordinator().post("/referrals/" + referral + "/screen", screening.body());
  }

  private static Answer rescreen(Family family, ScreeningFixture screening) {
    return coordinator().post(family.path() + "/screenings", screening.body());
  }

  private static Answer accept(UUID referral) {
    return coordinator().post("/referrals/" + referral + "/accept", Map.of());
  }

  private static void refused(Answer answer, String problem) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(problem);
  }

  private static void violated(Answer answer, String field) {
    refused(answer, "invalid");
    assertThat(answer.body().at("/violations/0/field").asText()).isEqualTo(field);
  }
}
