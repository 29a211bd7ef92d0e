package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who accompanies a visit, and who interprets. */
class StaffedVisitIT {
  private static final String SUPERVISOR = "supervisor3";

  private static Family family;
  private static Family other;
  private static Family third;

  @BeforeAll
  static void families() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    other = CaseFixture.activeCourtCase();
    third = CaseFixture.activeCourtCase();
  }

  @AfterEach
  void asBefore() {
    settle(Map.of());
    ok(
        TestCenter.as("admin")
            .replace("/settings/visit-needs", Map.of("backgroundCheck", false, "needs", List.of())),
        200);
    for (var each : TestCenter.as("admin").get("/interpreters").body().path("items")) {
      var retired = new HashMap<String, Object>(interpreter());
      retired.put("active", false);
      ok(TestCenter.as("admin").replace("/interpreters/" + each.path("id").asText(), retired), 200);
    }
  }

  @Test
  void aSupervisorHasSoManyHoursADayAndNoMore() {
    settle(Map.of("minutesPerDay", 90));
    var day = aFreshDay();
    var first = aVisit(family, day, "10:00").by(SUPERVISOR).booked();

    var refused = aVisit(other, day, "15:00").by(SUPERVISOR).book();

    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("supervisorIds");
    assertThat(refused.body().path("violations")).hasSize(1);
    assertThat(refused.body().toString()).contains("in all centers together");
    aVisit(other, day, "15:00").by(SUPERVISOR).with("durationMinutes", 30).booked();
    aVisit(third, day.plusDays(1), "15:00").by(SUPERVISOR).booked();
    ok(verb(first, "cancel", Map.of("by", "CENTER", "reason", "Проба")), 200);
    aVisit(third, day, "10:00").by(SUPERVISOR).booked();
  }

  @Test
  void aVisitMovesWithinTheHoursItTakesItself() {
    settle(Map.of("minutesPerDay", 60, "breakMinutes", 30));
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").by(SUPERVISOR).booked();
    var move = Map.of("startsAt", at(day, "10:15"));
    ok(verb(visit, "move", move), 200);
  }

  @Test
  void aSupervisorRestsBetweenTwoVisits() {
    settle(Map.of("breakMinutes", 30));
    var day = aFreshDay();
    aVisit(family, day, "10:00").by(SUPERVISOR).in(room(0)).booked();
    for (var tooClose : List.of("11:15", "08:45")) {
      var refused = aVisit(other, day, tooClose).by(SUPERVISOR).in(room(1)).book();
      assertThat(refused.status()).as(tooClose).isEqualTo(409);
      assertThat(refused.body().toString()).contains("a break between two visits");
    }
    aVisit(other, day, "11:30").by(SUPERVISOR).in(room(1)).booked();
    aVisit(third, day, "08:30").by(SUPERVISOR).in(room(1)).booked();
  }

  @Test
  void aSupervisorLooksAfterSeveralFamiliesInOneRoomAndNoMoreThanAgreed() {
    settle(Map.of("breakMinutes", 30, "familiesAtOnce", 2));
    var day = aFreshDay();
    group(family, day).booked();
    group(other, day).booked();
    var refused = group(third, day).book();
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body().toString()).contains("as many families at once");
    settle(Map.of());
    group(third, day).booked();
  }

  /**
   * SVN 3.5, 11: staff have nothing to do with the family: a conflict of interest is declared per
   * case, and keeps them from it. Supervised Visitation Network, standards 3.5 and 11.
   */
  @Test
  void whoHasAConflictOfInterestIsNeitherChosenNorAccepted() {
    var mine = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    var ahead = aVisit(mine, day, "10:00").by(SUPERVISOR).booked();
    var conflict = declare(mine, Map.of("userId", user(SUPERVISOR)));
    assertThat(conflict.body().at("/visitsAhead/0").asText()).isEqualTo(ahead.id().toString());

    refused(aVisit(mine, day, "12:00").by(SUPERVISOR).book(), "supervisor-conflict");
    var first = aVisit(mine, day, "14:00").booked();
    var chosen = first.body().at("/supervisorIds/0").asText();
    ok(verb(first, "cancel", Map.of("by", "CENTER", "reason", "Проба")), 200);
    declare(mine, Map.of("userId", chosen));
    var another = aVisit(mine, day, "14:00").booked().body().path("supervisorIds");
    assertThat(another).hasSize(1);
    assertThat(another.get(0).asText()).isNotIn(chosen, user(SUPERVISOR).toString());
  }

  /**
   * SVN 11: staff are checked before any contact, and trained; what they have may expire.
   * Supervised Visitation Network, standard 11.
   */
  @Test
  void whatTheCenterAsksForEachOfThemHas() {
    var need = Map.of("visitType", "VIRTUAL", "qualifications", List.of("SUPERVISION_24H"));
    var needs = Map.of("backgroundCheck", true, "needs", List.of(need));
    ok(TestCenter.as("admin").replace("/settings/visit-needs", needs), 200);
    var day = aFreshDay();
    var visit = aVisit(family, day, "10:00").with("type", "VIRTUAL");
    refused(visit.book(), "nobody-suitable");
    refused(visit.by(SUPERVISOR).book(), "supervisor-not-checked");
    settle(Map.of("backgroundCheck", Map.of("checkedOn", "2026-01-01", "validUntil", day)));
    refused(visit.by(SUPERVISOR).book(), "supervisor-not-qualified");
    var learnt = "/staff/" + user(SUPERVISOR) + "/qualifications";
    var expired =
        Map.of("kind", "SUPERVISION_24H", "since", "2025-01-01", "validUntil", day.minusDays(1));
    ok(TestCenter.as("admin").post(learnt, expired), 201);
    refused(visit.by(SUPERVISOR).book(), "supervisor-not-qualified");
    ok(
        TestCenter.as("admin")
            .post(learnt, Map.of("kind", "SUPERVISION_24H", "since", "2025-01-01")),
        201);
    assertThat(visit.booked().body().at("/supervisorIds/0").asText())
        .isEqualTo(user(SUPERVISOR).toString());
    var next = aVisit(other, day.plusDays(1), "10:00").with("type", "VIRTUAL").by(SUPERVISOR);
    refused(next.book(), "supervisor-not-checked");
  }

  /** California Family Code 3200.5(f). */
  @Test
  void asManySupervisorsAreThereAsACoordinatorDecided() {
    var mine = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    ok(coordinator().replace(mine.path() + "/staffing", Map.of("supervisorsNeeded", 2)), 200);
    refused(aVisit(mine, day, "10:00").by(SUPERVISOR).book(), "too-few-supervisors");
    assertThat(aVisit(mine, day, "10:00").booked().body().path("supervisorIds")).hasSize(2);
    var one = aVisit(mine, day, "14:00").with("supervisorsNeeded", 1).by(SUPERVISOR).booked();
    assertThat(one.body().path("supervisorsNeeded").asInt()).isEqualTo(1);
    CaseFixture.assign(mine, "worker");
    var mayNot = aVisit(mine, day, "16:30").with("supervisorsNeeded", 1).body();
    assertThat(TestCenter.as("worker").post("/visits", mayNot).status()).isEqualTo(422);
  }

  /** Supervised Visitation Network, standard 19.2. */
  @Test
  void aFamilySeenAloneSharesNeitherRoomNorSupervisor() {
    var mine = CaseFixture.activeCourtCase();
    var screening =
        Map.of("level", "AMBER", "factors", List.of(), "decision", "PROCEED", "oneToOne", true);
    ok(coordinator().post("/referrals/" + mine.referralId() + "/screen", screening), 200);
    var day = aFreshDay();
    group(mine, day).booked();
    assertThat(group(other, day).book().status()).isEqualTo(409);
    var free = group(third, day.plusDays(1)).booked();
    assertThat(free.status()).isEqualTo(201);
    assertThat(group(mine, day.plusDays(1)).book().status()).isEqualTo(409);
  }

  @Test
  void aVisitMayNeedASupervisorWhoSpeaksALanguage() {
    var visit = aVisit(family, aFreshDay(), "10:00");
    refused(visit.with("supervisorLanguage", "hu").book(), "nobody-suitable");
    refused(visit.with("supervisorLanguage", "hu").by(SUPERVISOR).book(), "supervisor-language");
    assertThat(visit.with("supervisorLanguage", "bg").booked().text("supervisorLanguage"))
        .isEqualTo("bg");
  }

  /** Supervised Visitation Network, standard 15. */
  @Test
  void anInterpreterIsBookedWithTheVisitAndIsAtOneVisitAtATime() {
    var day = aFreshDay();
    var noted = aVisit(family, day, "10:00").with("interpreterLanguage", "tr").booked();
    assertThat(noted.body().has("interpreterId")).isFalse();
    var interpreter = ok(TestCenter.as("admin").post("/interpreters", interpreter()), 201).id();

    var visit = aVisit(other, day, "14:00").with("interpreterLanguage", "tr").booked();
    assertThat(visit.text("interpreterId")).isEqualTo(interpreter.toString());
    assertThat(visit.text("interpreterName")).isEqualTo("Преводачка");
    var taken = aVisit(third, day, "14:15").with("interpreterLanguage", "tr").book();
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.body().at("/violations/0/field").asText()).isEqualTo("interpreterId");
    refused(aVisit(third, day, "16:30").with("interpreterLanguage", "hu").book(), "no-interpreter");
    refused(named(third, interpreter, "hu").book(), "interpreter-language");
    refused(named(third, UUID.randomUUID(), "tr").book(), "interpreter-unknown");
    ok(verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Проба")), 200);
    aVisit(third, day, "14:15").with("interpreterLanguage", "tr").booked();
  }

  /** SVN 15: an interpreter is neutral. */
  @Test
  void anInterpreterIsNeutral() {
    var mine = CaseFixture.activeCourtCase();
    var kin = new HashMap<String, Object>(interpreter());
    kin.put("personId", mine.father());
    var related = ok(TestCenter.as("admin").post("/interpreters", kin), 201).id();
    refused(named(mine, related, "tr").book(), "interpreter-conflict");
    var stranger = ok(TestCenter.as("admin").post("/interpreters", interpreter()), 201).id();
    declare(mine, Map.of("interpreterId", stranger));
    refused(named(mine, stranger, "tr").book(), "interpreter-conflict");
    refused(
        aVisit(mine, aFreshDay(), "10:00").with("interpreterLanguage", "tr").book(),
        "no-interpreter");
  }

  private static VisitFixture named(Family family, UUID interpreter, String language) {
    return aVisit(family, aFreshDay(), "10:00")
        .with("interpreterLanguage", language)
        .with("interpreterId", interpreter);
  }

  private static VisitFixture group(Family family, LocalDate day) {
    return aVisit(family, day, "10:00").with("type", "SUPPORTED").in(room(0)).by(SUPERVISOR);
  }

  private static Answer declare(Family family, Map<String, ?> whose) {
    var body = new HashMap<String, Object>(whose);
    body.put("reason", "Роднина");
    return ok(coordinator().post(family.path() + "/conflicts-of-interest", body), 201);
  }

  private static Map<String, Object> interpreter() {
    return Map.of("name", "Преводачка", "languages", List.of("tr"), "adult", true);
  }

  private static void settle(Map<String, ?> terms) {
    ok(TestCenter.as("admin").replace("/staff/" + user(SUPERVISOR) + "/terms", terms), 200);
  }

  private static void refused(Answer answer, String code) {
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(422);
    assertThat(answer.problem()).isEqualTo(code);
  }
}
