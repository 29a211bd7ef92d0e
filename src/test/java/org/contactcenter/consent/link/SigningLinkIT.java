package org.contactcenter.consent.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.referral.application.ApplicationFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Agreements and consents signed from afar. */
class SigningLinkIT {
  private static final String DOOR = "/public/signing-links";

  @AfterEach
  void forget() {
    ApplicationFixture.forgetTries();
    TestCenter.clock().reset();
  }

  @Test
  void anAgreementIsReadInFullAndSignedOnce() {
    var family = CaseFixture.courtCase();
    var made = ok(make(family, family.mother(), "SERVICE_AGREEMENT", "tr"), 201);
    assertThat(made.header("Location")).endsWith("/signing-links/" + made.id());
    assertThat(made.text("url")).endsWith("/sign#" + made.text("token"));
    assertThat(met(family, "AGREEMENT", family.mother())).isFalse();

    var shown = ok(show(made, Map.of()), 200);

    assertThat(shown.text("body")).isEqualTo(text("SERVICE_AGREEMENT", "tr")).contains("10.");
    assertThat(shown.body().path("languages")).hasSize(5);
    assertThat(shown.body().toString()).doesNotContain(family.caseId().toString(), "personId");
    assertThat(shown.header("Set-Cookie")).isEmpty();
    assertThat(shown.header("Cache-Control")).contains("no-store");
    assertThat(show(made, Map.of("language", "hu")).text("body"))
        .isEqualTo(text("SERVICE_AGREEMENT", "hu"));
    assertThat(show(made, Map.of("language", "de")).status()).isEqualTo(422);

    var signed = ok(sign(made, Map.of("language", "bg", "name", " Мария Д. ")), 200);

    assertThat(signed.text("language")).isEqualTo("bg");
    assertThat(met(family, "AGREEMENT", family.mother())).isTrue();
    var kept = ok(coordinator().get(link(family, made)), 200).body();
    assertThat(kept.path("state").asText()).isEqualTo("SIGNED");
    assertThat(kept.has("token")).isFalse();
    assertThat(kept.at("/signature/name").asText()).isEqualTo("Мария Д.");
    assertThat(kept.at("/signature/address").asText()).isEqualTo("127.0.0.1");
    assertThat(kept.at("/signature/at").asText())
        .isEqualTo(TestCenter.clock().instant().toString());
    var agreement =
        ok(
            coordinator()
                .get(family.path() + "/agreements/" + kept.at("/signature/recordId").asText()),
            200);
    assertThat(agreement.text("method")).isEqualTo("LINK");
    assertThat(agreement.text("language")).isEqualTo("bg");
    assertThat(sign(made, Map.of("name", "Мария")).problem()).isEqualTo("signing-link-not-valid");
    assertThat(show(made, Map.of()).problem()).isEqualTo("signing-link-not-valid");
    assertThat(trail(family))
        .contains("signing-link.made", "signing-link.signed", "agreement.signed");
  }

  @Test
  void aConsentByLinkCountsAndIsWithdrawnOnPaper() {
    var family = CaseFixture.selfCase();
    var made = ok(make(family, family.father(), "CONTACT", ""), 201);
    assertThat(made.text("language")).isEqualTo("bg");

    ok(sign(made, Map.of("name", "Стоян")), 200);

    assertThat(met(family, "CONSENT", family.father())).isTrue();
    var consents = ok(coordinator().get(family.path() + "/consents"), 200).body().path("items");
    assertThat(consents.findValuesAsText("method")).containsExactly("LINK");
    var withdrawal = Map.of("reason", "На хартия");
    ok(
        coordinator()
            .post(
                family.path() + "/consents/" + consents.at("/0/id").asText() + "/withdraw",
                withdrawal),
        200);
    assertThat(met(family, "CONSENT", family.father())).isFalse();
    var copy = ok(coordinator().get("/people/" + family.father() + "/export"), 200).body();
    assertThat(copy.path("sections").findValuesAsText("name")).contains("signingLinks");
  }

  @Test
  void unknownUsedRevokedAndExpiredLinksAreAnsweredAlike() {
    var family = CaseFixture.courtCase();
    var revoked = ok(make(family, family.mother(), "SERVICE_AGREEMENT", "bg"), 201);
    var expired = ok(make(family, family.mother(), "SERVICE_AGREEMENT", "bg"), 201);
    var closed = ok(make(family, family.mother(), "SERVICE_AGREEMENT", "bg"), 201);
    ok(coordinator().post(link(family, revoked) + "/revoke", Map.of()), 200);
    var unknown = sign("bm8tc3VjaC10b2tlbg", Map.of("name", "Мария"));

    assertThat(unknown.status()).isEqualTo(422);
    assertThat(unknown.problem()).isEqualTo("signing-link-not-valid");
    assertThat(sign(revoked, Map.of("name", "Мария")).body()).isEqualTo(unknown.body());
    assertThat(coordinator().post(link(family, revoked) + "/revoke", Map.of()).problem())
        .isEqualTo("signing-link-revoked");
    ok(
        coordinator().post(family.path() + "/close", Map.of("reason", "OTHER", "summary", "Край")),
        200);
    assertThat(sign(closed, Map.of("name", "Мария")).body()).isEqualTo(unknown.body());
    assertThat(coordinator().get(link(family, closed)).text("state")).isEqualTo("OPEN");
    TestCenter.clock().advance(Duration.ofDays(15));
    assertThat(sign(expired, Map.of("name", "Мария")).body()).isEqualTo(unknown.body());
    assertThat(coordinator().get(link(family, expired)).text("state")).isEqualTo("EXPIRED");
  }

  @Test
  void ofThoseWhoSignByOneLinkAtOnceOneDoes() {
    var family = CaseFixture.courtCase();
    var made = ok(make(family, family.mother(), "SERVICE_AGREEMENT", "bg"), 201);

    var answers = AtOnce.run(12, i -> sign(made, Map.of("name", "Мария " + i)));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(200).doesNotContain(409, 500);
    assertThat(ok(coordinator().get(family.path() + "/agreements"), 200).body().path("items"))
        .hasSize(1);
  }

  @Test
  void aLinkIsForASideOfTheOwnCaseAndATextThatExists() {
    var family = CaseFixture.courtCase();
    assertThat(make(family, family.child(), "SERVICE_AGREEMENT", "bg").status()).isEqualTo(422);
    assertThat(make(family, family.mother(), "SERVICE_AGREEMENT", "de").problem())
        .isEqualTo("text-unknown");
    var other = CaseFixture.courtCase();
    assertThat(make(family, other.mother(), "CONTACT", "bg").status()).isEqualTo(422);
    var made = ok(make(family, family.mother(), "CONTACT", "bg"), 201);
    assertThat(coordinator().get(other.path() + "/signing-links/" + made.id()).status())
        .isEqualTo(404);
    assertThat(as("worker2").get(link(family, made)).status()).isEqualTo(404);
    assertThat(as("supervisor").get(link(family, made)).status()).isEqualTo(403);
    assertThat(as("coordinator.b").get(link(family, made)).status()).isEqualTo(404);
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    var family = CaseFixture.courtCase();
    var token = ok(make(family, family.mother(), "CONTACT", "bg"), 201).text("token");
    var rows =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery("SELECT l::text FROM signing_link l WHERE case_id = :id")
                        .bind("id", family.caseId())
                        .mapTo(String.class)
                        .list());
    assertThat(rows).hasSize(1).noneMatch(row -> row.contains(token));
  }

  private static Answer make(Family family, UUID person, String purpose, String language) {
    var body = new HashMap<String, Object>(Map.of("personId", person, "purpose", purpose));
    if (!language.isEmpty()) {
      body.put("language", language);
    }
    return coordinator().post(family.path() + "/signing-links", body);
  }

  private static Answer show(Answer made, Map<String, ?> more) {
    return at("show", made.text("token"), more);
  }

  private static Answer sign(Answer made, Map<String, ?> more) {
    return sign(made.text("token"), more);
  }

  private static Answer sign(String token, Map<String, ?> more) {
    return at("sign", token, more);
  }

  private static Answer at(String verb, String token, Map<String, ?> more) {
    var body = new HashMap<String, Object>(more);
    body.put("token", token);
    return TestCenter.nobody().post(DOOR + "/" + verb, body);
  }

  private static String link(Family family, Answer made) {
    return family.path() + "/signing-links/" + made.id();
  }

  private static String text(String purpose, String language) {
    var path = "/texts?purpose=" + purpose + "&language=" + language;
    return coordinator().get(path).body().at("/items/0/body").asText();
  }

  private static boolean met(Family family, String code, UUID person) {
    for (var item : ok(coordinator().get(family.path() + "/readiness"), 200).body().path("items")) {
      if (item.path("code").asText().equals(code)
          && item.path("personId").asText().equals(person.toString())) {
        return item.path("met").asBoolean();
      }
    }
    throw new AssertionError("nothing is said of " + code);
  }

  private static List<String> trail(Family family) {
    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=200"), 200).body();
    return timeline.path("items").findValuesAsText("action");
  }
}
