package org.contactcenter.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.application.ApplicationFixture.DOOR;
import static org.contactcenter.referral.application.ApplicationFixture.apply;
import static org.contactcenter.referral.application.ApplicationFixture.applyAt;
import static org.contactcenter.referral.application.ApplicationFixture.asked;
import static org.contactcenter.referral.application.ApplicationFixture.fathers;
import static org.contactcenter.referral.application.ApplicationFixture.join;
import static org.contactcenter.referral.application.ApplicationFixture.mothers;
import static org.contactcenter.referral.application.ApplicationFixture.owner;
import static org.contactcenter.referral.application.ApplicationFixture.referral;
import static org.contactcenter.referral.application.ApplicationFixture.status;
import static org.contactcenter.referral.application.ApplicationFixture.told;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.referral.ReferralFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Parents who apply by themselves, each apart. */
class ApplicationIT {

  @AfterEach
  void forget() {
    ApplicationFixture.forgetTries();
    TestCenter.clock().reset();
  }

  @Test
  void everybodySeesWhichCentersTakeApplications() {
    var admin = as("admin.b");
    var settings = admin.get("/settings/doors");
    assertThat(settings.body().path("applicationDays").asInt()).isEqualTo(30);
    var listed = TestCenter.nobody().get("/public/centers");
    assertThat(listed.status()).isEqualTo(200);
    assertThat(names(listed.body().path("items").path(0)))
        .containsExactlyInAnyOrder("id", "name", "place", "languages");
    assertThat(centers()).contains(TestCenter.founding().centerB().toString());

    var closed = Map.of("takesApplications", false, "applicationDays", 30, "linkDays", 14);
    assertThat(admin.replace("/settings/doors", closed).status()).isEqualTo(200);

    assertThat(centers()).doesNotContain(TestCenter.founding().centerB().toString());
    var refused = applyAt(TestCenter.founding().centerB(), mothers());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("centerId");
    assertThat(applyAt(UUID.randomUUID(), mothers()).body()).isEqualTo(refused.body());
    var open = Map.of("takesApplications", true, "applicationDays", 30, "linkDays", 14);
    assertThat(admin.replace("/settings/doors", open).status()).isEqualTo(200);
  }

  @Test
  void nothingIsProcessedUntilBothHaveApplied() {
    var mother = apply(mothers());
    assertThat(mother.status()).isEqualTo(201);
    assertThat(mother.header("Set-Cookie")).isEmpty();
    assertThat(mother.header("Cache-Control")).contains("no-store");
    var request = "/referrals/" + referral(mother);
    assertThat(as("coordinator").get(request).text("status")).isEqualTo("INCOMPLETE");
    for (var verb : List.of("accept", "wait", "decline", "screen")) {
      var refused = as("coordinator").post(request + "/" + verb, body(verb));
      assertThat(refused.problem()).as(verb).isEqualTo("referral-incomplete");
    }
    assertThat(status(mother)).isEqualTo("INCOMPLETE");
    var inviting =
        TestCenter.nobody()
            .post(DOOR + "/invitation", Map.of("invitation", mother.text("invitation")));
    assertThat(inviting.text("id")).isEqualTo(TestCenter.founding().centerA().toString());

    var violent = fathers();
    violent.put(
        "safety",
        Map.of("domesticViolence", true, "restrainingOrder", false, "notes", "Той ми каза"));
    var father = join(mother.text("invitation"), violent);

    assertThat(father.status()).as(() -> father.body().toString()).isEqualTo(201);
    assertThat(father.body().has("invitation")).isFalse();
    assertThat(status(mother)).isEqualTo("COMPLETE");
    assertThat(status(father)).isEqualTo("COMPLETE");
    var received = as("coordinator").get(request).body();
    assertThat(received.path("status").asText()).isEqualTo("RECEIVED");
    assertThat(received.path("adults").findValuesAsText("givenName"))
        .containsExactly("Мария", "Стоян");
    assertThat(received.path("adults").findValuesAsText("role"))
        .containsExactly("RESIDENTIAL_PARENT", "VISITING_PARENT");
    assertThat(received.at("/safety/domesticViolence").asBoolean()).isTrue();
    assertThat(received.at("/safety/notes").asText()).isEqualTo("Той ми каза");
    assertThat(trail(request)).contains("referral.received", "referral.completed");
  }

  @Test
  void theStaffSeeWhatEachToldApart() {
    var mother = apply(mothers());
    var view = fathers();
    view.put("children", List.of(ReferralFixture.aChild("Ленка", "Стоянова", "2018-05-05")));
    join(mother.text("invitation"), view);
    var path = "/referrals/" + referral(mother) + "/applications";

    var both = as("worker").get(path).body().path("items");

    assertThat(both.findValuesAsText("reason"))
        .containsExactly("Така го вижда Мария", "Така го вижда Стоян");
    assertThat(both.at("/1/children/0/givenName").asText()).isEqualTo("Ленка");
    assertThat(as("coordinator.b").get(path).status()).isEqualTo(404);
    assertThat(as("liaison").get(path).status()).isEqualTo(403);
    var people = as("coordinator").get("/referrals/" + referral(mother)).body();
    assertThat(people.path("children")).hasSize(1);
    var father = both.at("/1/personId").asText();
    assertThat(as("coordinator").get("/people/" + father + "/contact").text("phone"))
        .isEqualTo("+359 88 123 4567");
    var copy = as("coordinator").get("/people/" + father + "/export").body();
    assertThat(copy.path("sections").findValuesAsText("name")).contains("applications");
  }

  @Test
  void hoursAreWishedForAsOnPaper() {
    var wish = mothers();
    wish.put("requested", wished("10:00", "12:30"));
    var mother = apply(wish);
    assertThat(mother.status()).as(() -> mother.body().toString()).isEqualTo(201);
    var kept = as("coordinator").get("/referrals/" + referral(mother)).body();
    assertThat(kept.at("/requested/preferredHours/0/weekday").asText()).isEqualTo("SATURDAY");
    assertThat(kept.at("/requested/preferredHours/0/until").asText()).startsWith("12:30");

    wish.put("requested", wished("12:30", "10:00"));
    var refused = apply(wish);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText())
        .isEqualTo("application.requested.preferredHours[0].until");
  }

  private static Map<String, Object> wished(String from, String until) {
    var hours = Map.of("weekday", "SATURDAY", "from", from, "until", until);
    return Map.of("visitType", "SUPERVISED", "preferredHours", List.of(hours));
  }

  /** It ends no case; the staff are to speak with them. */
  @Test
  void whatIsTakenBackAfterItBecameACaseWaitsForTheStaffUntilTheyTookNote() {
    var mother = apply(mothers());
    var father = join(mother.text("invitation"), fathers());
    var request = "/referrals/" + referral(mother);
    assertThat(as("coordinator").post(request + "/screen", body("screen")).status()).isEqualTo(200);
    var file = as("coordinator").post(request + "/accept", Map.of());
    assertThat(file.status()).as(() -> file.body().toString()).isEqualTo(201);
    assertThat(tasks("coordinator", request)).isEmpty();

    assertThat(asked("withdraw", father).text("status")).isEqualTo("WITHDRAWN");

    assertThat(as("coordinator").get(request).text("status")).isEqualTo("ACCEPTED");
    assertThat(tasks("coordinator", request)).containsExactly(file.id().toString());
    assertThat(tasks("worker2", request)).as("not their case").isEmpty();
    assertThat(status(mother)).isEqualTo("COMPLETE");
    var told = as("coordinator").get(request + "/applications").body().path("items");
    var path = request + "/applications/";
    var hers = path + told.at("/0/id").asText() + "/acknowledge";
    assertThat(as("coordinator").post(hers, Map.of()).problem())
        .isEqualTo("application-not-withdrawn");
    var his = path + told.at("/1/id").asText() + "/acknowledge";
    assertThat(as("coordinator.b").post(his, Map.of()).status()).isEqualTo(404);
    assertThat(as("coordinator").post(his, Map.of()).text("acknowledgedAt")).isNotEmpty();
    assertThat(as("coordinator").post(his, Map.of()).problem())
        .isEqualTo("application-acknowledged");
    assertThat(tasks("coordinator", request)).isEmpty();
  }

  /** Of which case each task about that request is. */
  private static List<String> tasks(String name, String request) {
    var found = new ArrayList<String>();
    for (var item : as(name).get("/work-queue").body().path("items")) {
      if (item.path("kind").asText().equals("APPLICATION_WITHDRAWN")
          && request.endsWith(item.path("subjectId").asText())) {
        found.add(item.path("caseId").asText());
      }
    }
    return found;
  }

  /** Whatever the one says or does, the other is answered as if it had not. */
  @Test
  void neitherLearnsAnythingOfTheOtherButThatItIsComplete() {
    var sameSide = apply(mothers());
    var alike = join(sameSide.text("invitation"), told("RESIDENTIAL_PARENT", "Мария", "Димитрова"));
    assertThat(alike.status()).as("the same side, name and all").isEqualTo(201);
    var adults = as("coordinator").get("/referrals/" + referral(alike)).body().path("adults");
    assertThat(adults.findValuesAsText("role"))
        .containsExactly("RESIDENTIAL_PARENT", "VISITING_PARENT");

    assertThat(asked("withdraw", alike).text("status")).isEqualTo("WITHDRAWN");
    assertThat(status(sameSide)).as("the other has taken it back").isEqualTo("COMPLETE");
    assertThat(status(alike)).isEqualTo("WITHDRAWN");
    assertThat(as("coordinator").get("/referrals/" + referral(alike)).text("status"))
        .isEqualTo("WITHDRAWN");

    var takenBack = apply(mothers());
    asked("withdraw", takenBack);
    assertThat(asked("withdraw", takenBack).status()).as("twice").isEqualTo(200);
    var late = join(takenBack.text("invitation"), fathers());
    var usual = join(apply(mothers()).text("invitation"), fathers());
    assertThat(late.status()).isEqualTo(201);
    assertThat(names(late.body())).isEqualTo(names(usual.body()));
    assertThat(status(late)).isEqualTo("INCOMPLETE");
    assertThat(
            count(
                "SELECT count(*) FROM person WHERE given_name = 'Стоян' AND id IN "
                    + "(SELECT person_id FROM referral_person WHERE referral_id = :id)",
                referral(late)))
        .as("nothing is kept of what cannot be processed")
        .isZero();
  }

  /** Planted words of both, sought in whatever the door answers to anybody. */
  @Test
  void noAnswerAtTheDoorTellsAWordOfEither() {
    var mother = apply(planted("RESIDENTIAL_PARENT", "Zqxmotherw"));
    var invitation = mother.text("invitation");
    var invited = TestCenter.nobody().post(DOOR + "/invitation", Map.of("invitation", invitation));
    var father = join(invitation, planted("VISITING_PARENT", "Zqxfatherw"));
    var staff = "/referrals/" + referral(mother);
    assertThat(as("coordinator").get(staff).body().toString()).contains("Zqxmotherw", "Zqxfatherw");

    var told =
        Stream.of(
            mother,
            father,
            invited,
            asked("status", mother),
            asked("status", father),
            asked("status", father.text("reference"), mother.text("secret")),
            join(invitation, planted("CARER", "Zqxthirdw")),
            TestCenter.nobody().get(staff),
            TestCenter.nobody().get(staff + "/applications"),
            asked("withdraw", father),
            asked("status", mother));

    assertThat(told)
        .allSatisfy(
            answer ->
                assertThat(answer.body() + answer.headers().map().toString())
                    .doesNotContainIgnoringCase("zqx"));
    assertThat(as("coordinator").get(staff).text("withdrawReason"))
        .isEqualTo("Единият родител оттегли заявлението.");
  }

  private static Map<String, Object> planted(String side, String word) {
    var application = told(side, word, word);
    application.put(
        "applicant",
        Map.of(
            "givenName",
            word,
            "familyName",
            word,
            "email",
            word + "@example.org",
            "address",
            word + " 1",
            "addressConfidential",
            true));
    application.put(
        "children",
        List.of(
            Map.of(
                "givenName", word, "familyName", word, "birthDate", "2018-05-04", "needs", word)));
    application.put("reason", word);
    application.put("requested", Map.of("visitType", "SUPERVISED", "frequency", word));
    application.put(
        "safety",
        Map.of(
            "domesticViolence",
            true,
            "restrainingOrder",
            true,
            "allegations",
            word,
            "notes",
            word));
    return application;
  }

  @Test
  void unknownReferencesWrongSecretsAndExpiredOnesAreAnsweredAlike() {
    var mother = apply(mothers());
    var other = apply(mothers());
    var wrong = asked("status", mother.text("reference"), other.text("secret"));
    var unknown = asked("status", "ABCDE-FGHJK", mother.text("secret"));
    var garbage = asked("withdraw", "zzz", "\u0430\u0431\u0432");
    var invitation = mother.text("invitation");
    TestCenter.clock().advance(Duration.ofDays(31));
    var late = asked("status", mother);

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.problem()).isEqualTo("application-unknown");
    for (var answer : List.of(unknown, garbage, late)) {
      assertThat(answer.body()).isEqualTo(wrong.body());
      assertThat(answer.status()).isEqualTo(wrong.status());
    }
    var expired = join(invitation, fathers());
    assertThat(expired.problem()).isEqualTo("invitation-not-valid");
    assertThat(join("KKKKK-KKKKK", fathers()).body()).isEqualTo(expired.body());
    TestCenter.clock().reset();
    join(other.text("invitation"), fathers());
    assertThat(join(other.text("invitation"), fathers()).body()).isEqualTo(expired.body());
  }

  @Test
  void aCodeIsReadHoweverItIsTyped() {
    var mother = apply(mothers());
    var secret = mother.text("secret").toLowerCase(java.util.Locale.ROOT).replace('-', ' ');

    assertThat(asked("status", mother.text("reference").replace("-", ""), secret).status())
        .isEqualTo(200);
    assertThat(mother.text("reference")).matches("[0-9A-Z]{5}-[0-9A-Z]{5}");
    assertThat(mother.text("secret")).matches("([0-9A-Z]{5}-){4}[0-9A-Z]{5}");
    var kept =
        owner()
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            "SELECT a::text || s::text FROM self_application a "
                                + "JOIN self_referral s USING (referral_id)")
                        .mapTo(String.class)
                        .list());
    assertThat(kept)
        .noneMatch(row -> row.contains(mother.text("secret").replace("-", "")))
        .noneMatch(row -> row.contains(mother.text("invitation").replace("-", "")));
  }

  @Test
  void whatIsWrongIsToldByFieldAlikeToBoth() {
    var grown = fathers();
    grown.put("children", List.of(ReferralFixture.aChild("Иван", "Димитров", "2001-01-01")));
    var mother = apply(mothers());

    var first = apply(grown);
    var second = join(mother.text("invitation"), grown);

    assertThat(first.status()).isEqualTo(422);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(first.body().at("/violations/0/field").asText())
        .isEqualTo("application.children[0].birthDate");
    assertThat(join(mother.text("invitation"), fathers()).status()).as("still good").isEqualTo(201);
  }

  @Test
  void ofThoseWhoJoinAtOnceOneGetsIn() {
    var mother = apply(mothers());
    var invitation = mother.text("invitation");

    var answers = AtOnce.run(12, i -> join(invitation, told("VISITING_PARENT", "Стоян", "Иванов")));

    assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).doesNotContain(409, 500);
    var adults = as("coordinator").get("/referrals/" + referral(mother)).body().path("adults");
    assertThat(adults).hasSize(2);
  }

  @Test
  void whoJoinsWhileTheOtherTakesItBackIsNeverFailed() {
    for (int round = 0; round < 6; round++) {
      ApplicationFixture.forgetTries();
      var mother = apply(mothers());
      var answers =
          AtOnce.run(
              2,
              i -> i == 0 ? join(mother.text("invitation"), fathers()) : asked("withdraw", mother));
      assertThat(answers).extracting(Answer::status).containsExactly(201, 200);
      assertThat(as("coordinator").get("/referrals/" + referral(mother)).text("status"))
          .isEqualTo("WITHDRAWN");
    }
  }

  @Test
  void theStaffInviteOnPaperAndTheInvitationBeforeIsDead() {
    var mother = apply(mothers());
    var request = "/referrals/" + referral(mother);
    var made = as("worker").post(request + "/invitation", Map.of());
    assertThat(made.status()).isEqualTo(200);
    assertThat(made.text("expiresAt")).isEqualTo(mother.text("expiresAt"));
    assertThat(join(mother.text("invitation"), fathers()).problem())
        .isEqualTo("invitation-not-valid");
    assertThat(join(made.text("invitation"), fathers()).status()).isEqualTo(201);
    assertThat(as("worker").post(request + "/invitation", Map.of()).problem())
        .isEqualTo("referral-received");

    var onPaper =
        ReferralFixture.aSelfReferral()
            .withAdults(ReferralFixture.anAdult("VISITING_PARENT", "Петър", "Колев"))
            .receivedBy(as("coordinator"));
    var paper = as("coordinator").post("/referrals/" + onPaper + "/invitation", Map.of());
    assertThat(join(paper.text("invitation"), told("CARER", "Стефка", "Колева")).status())
        .isEqualTo(201);
    var whole = as("coordinator").get("/referrals/" + onPaper).body();
    assertThat(whole.path("status").asText()).isEqualTo("RECEIVED");
    assertThat(whole.path("adults").findValuesAsText("role"))
        .containsExactly("VISITING_PARENT", "CARER");
    assertThat(as("coordinator.b").post(request + "/invitation", Map.of()).status()).isEqualTo(404);
  }

  @Test
  void whatWaitedInVainIsErased() {
    var mother = apply(told("RESIDENTIAL_PARENT", "Кварцита", "Забравена"));
    var id = referral(mother);
    TestCenter.clock().advance(Duration.ofDays(29));
    TestCenter.features().retention.forgetting().run();
    assertThat(status(mother)).isEqualTo("INCOMPLETE");
    TestCenter.clock().advance(Duration.ofDays(2));

    assertThat(as("coordinator").post("/referrals/" + id + "/invitation", Map.of()).problem())
        .isEqualTo("application-expired");
    TestCenter.features().retention.forgetting().run();
    TestCenter.features().retention.forgetting().run();

    assertThat(asked("status", mother).problem()).isEqualTo("application-unknown");
    var left = as("coordinator").get("/referrals/" + id).body();
    assertThat(left.path("status").asText()).isEqualTo("WITHDRAWN");
    assertThat(left.toString()).doesNotContain("Кварцита", "Елена", "вижда");
    assertThat(count("SELECT count(*) FROM self_application WHERE referral_id = :id", id)).isZero();
    assertThat(
            count("SELECT count(*) FROM person WHERE given_name LIKE 'Кварц%' AND :id <> id", id))
        .isZero();
    assertThat(trail("/referrals/" + id)).contains("referral.withdrawn", "referral.anonymised");
  }

  @Test
  void guessingAndFloodingIsSlowedDown() {
    var answers =
        Stream.generate(() -> asked("status", "ABCDE-FGHJK", "KKKKK"))
            .limit(60)
            .filter(answer -> answer.status() == 429)
            .toList();
    assertThat(answers).isNotEmpty();
    assertThat(answers.get(0).header("Retry-After")).isNotEmpty();
    var applications =
        Stream.generate(() -> apply(mothers())).limit(40).map(Answer::status).toList();
    assertThat(applications).contains(201, 429).doesNotContain(500);
    assertThat(as("coordinator").get("/me").status()).isEqualTo(200);
    var signIn =
        Map.of("username", "coordinator", "password", TestCenter.PASSWORD, "kind", "TOKEN");
    assertThat(TestCenter.nobody().post("/sessions", signIn).status()).isEqualTo(201);
    ApplicationFixture.forgetTries();
    var endless = mothers();
    endless.put("reason", "x".repeat(200_000));
    assertThat(apply(endless).status()).isEqualTo(413);
  }

  @Test
  void aReferenceTellsNoNumberAndEveryRefusalIsInTheCallersLanguage() {
    var texts =
        Stream.of("bg", "en", "hu", "lt", "tr")
            .map(
                language ->
                    TestCenter.nobody()
                        .with("Accept-Language", language)
                        .post(DOOR + "/status", Map.of("reference", "x", "secret", "y"))
                        .text("detail"))
            .toList();
    assertThat(texts).doesNotHaveDuplicates().allMatch(text -> !text.isEmpty());
    assertThat(Stream.generate(() -> Code.reference().told()).limit(50).toList())
        .doesNotHaveDuplicates();
  }

  private static List<String> names(JsonNode body) {
    var names = new ArrayList<String>();
    body.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static List<String> centers() {
    return TestCenter.nobody().get("/public/centers").body().path("items").findValuesAsText("id");
  }

  private static Map<String, Object> body(String verb) {
    return switch (verb) {
      case "wait" -> Map.of("priority", "HIGH", "reason", "Няма място");
      case "decline" -> Map.of("reason", "Няма място");
      case "screen" -> Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
      default -> Map.of();
    };
  }

  private static List<String> trail(String referral) {
    var id = referral.substring(referral.lastIndexOf('/') + 1);
    return as("auditor").get("/audit?subject=" + id).body().findValuesAsText("action");
  }

  private static long count(String sql, UUID id) {
    return owner()
        .withHandle(handle -> handle.createQuery(sql).bind("id", id).mapTo(Long.class).one());
  }
}
