package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.agree;
import static org.contactcenter.casefile.CaseFixture.consent;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.interview;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReadinessIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** SVN 14.3: each parent signs the service agreement before any service. */
  @Test
  void aCourtsCaseNeedsScreeningOrderAgreementsAndInterviews() {
    var family = CaseFixture.courtCase();

    assertThat(unmet(family))
        .containsExactlyInAnyOrder(
            "AGREEMENT " + family.mother(),
            "AGREEMENT " + family.father(),
            "INTERVIEW " + family.mother(),
            "INTERVIEW " + family.father());
    assertThat(met(family)).containsExactlyInAnyOrder("SCREENING ", "ORDER ");

    CaseFixture.ready(family);
    assertThat(unmet(family)).isEmpty();
    assertThat(readiness(family).body().path("ready").asBoolean()).isTrue();
  }

  @Test
  void aFamilyThatAppliedItselfNeedsTheConsentOfBothInstead() {
    var family = CaseFixture.ready(CaseFixture.selfCase());

    assertThat(unmet(family))
        .containsExactlyInAnyOrder("CONSENT " + family.mother(), "CONSENT " + family.father());
    consent(family, family.mother());
    assertThat(unmet(family)).containsExactly("CONSENT " + family.father());
    consent(family, family.father());
    assertThat(unmet(family)).isEmpty();
  }

  @Test
  void activationIsRefusedAndListsWhatIsMissing() {
    var family = CaseFixture.courtCase();
    interview(family, family.mother(), now().minus(Duration.ofDays(2)));
    agree(family, family.mother());
    agree(family, family.father());

    var refused = coordinator().with("Accept-Language", "bg").post(activate(family), Map.of());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("case-not-ready");
    assertThat(refused.text("title")).isEqualTo("Случаят не е готов");
    assertThat(refused.body().path("violations")).hasSize(1);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("INTERVIEW");
    assertThat(refused.body().path("violations").path(0).path("message").asText())
        .isEqualTo("С това лице още не е проведено интервю лице в лице.");
    interview(family, family.father(), now().minus(Duration.ofDays(1)));
    assertThat(ok(coordinator().post(activate(family), Map.of()), 200).text("status"))
        .isEqualTo("ACTIVE");
  }

  /** SVN 14: at least once face to face. */
  @Test
  void anInterviewByTelephoneAloneIsNotEnough() {
    var family = CaseFixture.courtCase();
    var call = new java.util.HashMap<>(CaseFixture.interviewBody(family.mother(), now()));
    call.put("faceToFace", false);
    ok(coordinator().post(family.path() + "/interviews", call), 201);

    assertThat(unmet(family)).contains("INTERVIEW " + family.mother());
    interview(family, family.mother(), now().minus(Duration.ofDays(1)));
    assertThat(unmet(family)).doesNotContain("INTERVIEW " + family.mother());
  }

  @Test
  void anOrderThatHasEndedStopsTheCaseUntilTheCourtDecidesAnew() {
    var ends = CaseFixture.today().plusDays(3).toString();
    var family =
        CaseFixture.activate(CaseFixture.ready(CaseFixture.courtCase(Map.of("validUntil", ends))));
    TestCenter.clock().advance(Duration.ofDays(4));

    assertThat(unmet(family)).containsExactly("ORDER ");
    ok(coordinator().post(family.path() + "/suspend", Map.of("reason", "изтекло решение")), 200);
    var refused = coordinator().post(family.path() + "/resume", Map.of());
    assertThat(refused.problem()).isEqualTo("case-not-ready");

    var next =
        Map.of(
            "courtId",
            TestCenter.founding().court(),
            "caseNumber",
            "гр.д. 900/2026",
            "orderNumber",
            "Определение 900",
            "orderDate",
            CaseFixture.today().toString());
    ok(coordinator().post(family.path() + "/orders", next), 201);
    ok(coordinator().post(family.path() + "/resume", Map.of()), 200);
  }

  @Test
  void aRiskJudgedAnewStopsTheCase() {
    var family = CaseFixture.ready(CaseFixture.courtCase());
    var refusal = Map.of("level", "RED", "factors", List.of("заплахи"), "decision", "REFUSE");
    ok(coordinator().post("/referrals/" + family.referralId() + "/screen", refusal), 200);

    assertThat(unmet(family)).containsExactly("SCREENING ");
  }

  @Test
  void aVisitingSideWhoseRoleHasEndedIsMissed() {
    var family = CaseFixture.ready(CaseFixture.courtCase());
    var parties = ok(coordinator().get(family.path() + "/parties"), 200).body().path("items");
    var father =
        StreamSupport.stream(parties.spliterator(), false)
            .filter(party -> party.path("role").asText().equals("VISITING_PARENT"))
            .findFirst()
            .orElseThrow();
    var end = Map.of("until", CaseFixture.today().minusDays(1).toString());
    ok(
        coordinator().post(family.path() + "/parties/" + father.path("id").asText() + "/end", end),
        200);

    assertThat(unmet(family)).containsExactly("VISITING_SIDE ");
  }

  @Test
  void detailsAreInTheCallersLanguage() {
    var family = CaseFixture.courtCase();

    var turkish =
        coordinator().with("Accept-Language", "tr").get(family.path() + "/readiness").body();

    assertThat(turkish.toString())
        .contains(
            "Bu kişi hizmet sözleşmesini henüz imzalamadı.", "Geçerli bir mahkeme kararı var.");
  }

  private static String activate(Family family) {
    return family.path() + "/activate";
  }

  private static Answer readiness(Family family) {
    return ok(coordinator().get(family.path() + "/readiness"), 200);
  }

  private static List<String> unmet(Family family) {
    return items(family, false);
  }

  private static List<String> met(Family family) {
    return items(family, true);
  }

  private static List<String> items(Family family, boolean met) {
    return StreamSupport.stream(readiness(family).body().path("items").spliterator(), false)
        .filter(item -> item.path("met").asBoolean() == met)
        .map(item -> item.path("code").asText() + " " + item.path("personId").asText())
        .toList();
  }
}
