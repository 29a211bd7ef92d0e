package org.contactcenter.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.agreementBody;
import static org.contactcenter.casefile.CaseFixture.consentBody;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentIT {
  private static final Map<String, String> REASON = Map.of("reason", "страхувам се");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theTextsAreThereInAllLanguagesNewestFirst() {
    for (var language : List.of("bg", "en", "hu", "lt", "tr")) {
      var texts =
          ok(coordinator().get("/texts?purpose=SERVICE_AGREEMENT&language=" + language), 200);
      assertThat(texts.body().path("items")).hasSize(1);
      assertThat(texts.body().path("items").path(0).path("version").asInt()).isEqualTo(1);
      assertThat(texts.body().path("items").path(0).path("body").asText()).contains("10.");
    }
    assertThat(
            ok(coordinator().get("/texts?purpose=CONTACT&language=de"), 200).body().path("items"))
        .isEmpty();
    assertThat(coordinator().get("/texts?purpose=NOTHING").status()).isBetween(400, 404);
    assertThat(TestCenter.nobody().get("/texts").status()).isEqualTo(401);
  }

  @Test
  void anAgreementIsOfATextThatExists() {
    var family = CaseFixture.courtCase();

    var made = ok(agree(family, agreementBody(family.mother())), 201);

    assertThat(ok(coordinator().get(made.header("Location")), 200).body()).isEqualTo(made.body());
    assertThat(made.text("method")).isEqualTo("PAPER");
    assertThat(agree(family, with(agreementBody(family.mother()), "textVersion", 99)).problem())
        .isEqualTo("text-unknown");
    assertThat(agree(family, with(agreementBody(family.mother()), "language", "de")).problem())
        .isEqualTo("text-unknown");
    assertThat(agree(family, with(agreementBody(family.mother()), "method", "RUMOUR")).status())
        .isEqualTo(400);
    assertThat(ok(coordinator().get(family.path() + "/agreements"), 200).body().path("items"))
        .hasSize(1);
  }

  @Test
  void aSignatureLiesBetweenTheReferralAndNowAndIsASides() {
    var family = CaseFixture.courtCase();
    var body = agreementBody(family.mother());
    var early = now().minus(Duration.ofDays(14)).minusSeconds(1).toString();

    assertField(agree(family, with(body, "signedAt", now().plusSeconds(1).toString())), "signedAt");
    assertField(agree(family, with(body, "signedAt", early)), "signedAt");
    assertField(agree(family, with(body, "personId", family.child())), "personId");
    assertField(agree(family, with(body, "personId", UUID.randomUUID())), "personId");
  }

  @Test
  void aConsentIsGivenToOnePurposeAndReadWhereItsPlaceSays() {
    var family = CaseFixture.selfCase();

    var made = ok(consent(family, consentBody(family.mother(), "CONTACT")), 201);

    assertThat(ok(coordinator().get(made.header("Location")), 200).body()).isEqualTo(made.body());
    assertThat(made.body().has("withdrawnAt")).isFalse();
    assertField(consent(family, consentBody(family.mother(), "SERVICE_AGREEMENT")), "purpose");
    assertThat(consent(family, consentBody(family.mother(), "EVERYTHING")).status()).isEqualTo(400);
    assertField(consent(family, consentBody(family.child(), "CONTACT")), "personId");
  }

  @Test
  void aWithdrawalStaysAndTheCaseIsNoLongerReadyButActive() {
    var family = CaseFixture.activeSelfCase();
    var consent = consentOf(family, family.mother());

    var withdrawn = ok(withdraw(family, consent), 200);

    assertThat(withdrawn.text("withdrawnAt")).isEqualTo("2026-03-02T08:00:00Z");
    assertThat(withdrawn.text("withdrawReason")).isEqualTo("страхувам се");
    assertThat(withdraw(family, consent).problem()).isEqualTo("consent-withdrawn");
    assertThat(ok(coordinator().get(family.path() + "/consents"), 200).body().path("items"))
        .hasSize(2);
    assertThat(ready(family)).isFalse();
    assertThat(ok(coordinator().get(family.path()), 200).text("status")).isEqualTo("ACTIVE");
  }

  @Test
  void aNoIsANoHoweverOftenTheYesWasWrittenDown() {
    var family = CaseFixture.activeSelfCase();
    CaseFixture.consent(family, family.mother());

    ok(withdraw(family, consentOf(family, family.mother())), 200);

    assertThat(ready(family)).isFalse();
    var paper = with(consentBody(family.mother(), "CONTACT"), "givenAt", earlier());
    assertField(consent(family, paper), "givenAt");
    ok(consent(family, consentBody(family.mother(), "CONTACT")), 201);
    assertThat(ready(family)).isTrue();
  }

  @Test
  void withdrawingAnotherPurposeLeavesTheContact() {
    var family = CaseFixture.activeSelfCase();
    var sharing =
        ok(consent(family, consentBody(family.mother(), "INFORMATION_SHARING")), 201).id();

    ok(withdraw(family, sharing), 200);

    assertThat(ready(family)).isTrue();
  }

  @Test
  void whereTheCourtOrderedTheContactAWithdrawalDoesNotStopIt() {
    var family = CaseFixture.activeCourtCase();
    var consent = CaseFixture.consent(family, family.mother());

    ok(withdraw(family, consent), 200);

    assertThat(ready(family)).isTrue();
  }

  @Test
  void consentsOfACaseAreThatCasesBusiness() {
    var family = CaseFixture.activeSelfCase();
    var other = CaseFixture.activeSelfCase();
    var consent = consentOf(family, family.mother());

    assertThat(withdraw(other, consent).status()).isEqualTo(404);
    assertThat(coordinator().get(other.path() + "/consents/" + consent).status()).isEqualTo(404);
    assertThat(TestCenter.as("worker").get(family.path() + "/consents").status()).isEqualTo(404);
    assertThat(TestCenter.as("supervisor").get(family.path() + "/consents").status())
        .isEqualTo(403);
  }

  private static String earlier() {
    return now().minus(Duration.ofDays(1)).toString();
  }

  private static boolean ready(Family family) {
    return ok(coordinator().get(family.path() + "/readiness"), 200)
        .body()
        .path("ready")
        .asBoolean();
  }

  private static UUID consentOf(Family family, UUID person) {
    var consents = ok(coordinator().get(family.path() + "/consents"), 200).body().path("items");
    return StreamSupport.stream(consents.spliterator(), false)
        .filter(consent -> consent.path("personId").asText().equals(person.toString()))
        .map(consent -> UUID.fromString(consent.path("id").asText()))
        .findFirst()
        .orElseThrow();
  }

  private static Answer withdraw(Family family, UUID consent) {
    return coordinator().post(family.path() + "/consents/" + consent + "/withdraw", REASON);
  }

  private static Answer consent(Family family, Map<String, Object> body) {
    return coordinator().post(family.path() + "/consents", body);
  }

  private static Answer agree(Family family, Map<String, Object> body) {
    return coordinator().post(family.path() + "/agreements", body);
  }

  private static void assertField(Answer answer, String field) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("violations").path(0).path("field").asText()).isEqualTo(field);
  }

  private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return changed;
  }
}
