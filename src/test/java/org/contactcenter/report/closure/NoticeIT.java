package org.contactcenter.report.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.anAdult;
import static org.contactcenter.referral.ReferralFixture.anAgencyReferral;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NoticeIT {
  private static final String ADDRESS = "ул. Потайна 77, с. Незнайно";
  private static final String PHONE = "+359 88 7654321";
  private static final String SUMMARY = "Бащата се премести при сестра си.";

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /** SVN 18: the closure is told in writing to each parent and to the court or referrer. */
  @Test
  void closingACourtCaseWritesToBothParentsAndTheCourt() {
    var family = closed(CaseFixture.courtCase(), "MOVED_AWAY");

    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    assertThat(notices).hasSize(3);
    assertThat(notices).allMatch(notice -> notice.path("kind").asText().equals("CLOSURE"));
    assertThat(notices.stream().map(notice -> notice.path("addresseeKind").asText()))
        .containsExactlyInAnyOrder("PERSON", "PERSON", "COURT");
    assertThat(letter(coordinator(), toCourt(notices)))
        .contains("Районен съд Хасково")
        .contains("Ваше дело №: гр.д.")
        .contains("Посещенията в този център вече не са осъществими.")
        .contains("Център Хасково");
  }

  /** SVN 18: the closure is told in writing to each parent and to the court or referrer. */
  @Test
  void aFamilyThatAppliedItselfGetsALetterForEachSide() {
    var family = closed(CaseFixture.selfCase(), "GOAL_REACHED");

    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    assertThat(notices.stream().map(notice -> notice.path("personId").asText()))
        .containsExactlyInAnyOrder(family.mother().toString(), family.father().toString());
  }

  @Test
  void aLetterTellsNothingOfTheOtherSide() {
    var family = CaseFixture.courtCase();
    for (var person : List.of(family.mother(), family.father())) {
      var contact =
          Map.of(
              "address",
              ADDRESS,
              "phone",
              PHONE,
              "email",
              "potaina@example.org",
              "workplace",
              "Цех Потаен",
              "school",
              "СУ Потайно",
              "confidential",
              person.equals(family.mother()));
      ok(coordinator().replace("/people/" + person + "/contact", contact), 200);
    }
    closed(family, "VIOLENCE");
    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    for (var notice : notices) {
      var text = letter(coordinator(), notice);
      assertThat(text).doesNotContain("Потай", "Потаен", "potaina", "7654321", SUMMARY, "сестра");
    }
    assertThat(letter(coordinator(), to(notices, family.mother())))
        .contains("Елена")
        .doesNotContain("Петър", "Мария");
    assertThat(letter(coordinator(), to(notices, family.father())))
        .contains("Петър")
        .doesNotContain("Елена", "Мария");
    assertThat(letter(coordinator(), toCourt(notices))).doesNotContain("Елена", "Петър", "Мария");
  }

  /**
   * SVN 18: a suspension is told in writing as well, and no letter tells why. Each in the language
   * of its addressee; why the case is paused, no letter tells.
   */
  @Test
  void aPauseIsToldInWritingToBothSidesAndTheCourtAndNeverWhy() {
    var family = CaseFixture.activeCourtCase();
    var pause =
        Map.of(
            "reason",
            SUMMARY,
            "notice",
            "Майката по телефона",
            "conditions",
            "Разговор с психолог",
            "reviewOn",
            CaseFixture.today().plusDays(14).toString());
    ok(coordinator().post(family.path() + "/suspend?preview=true", pause), 200);
    assertThat(items(ok(coordinator().get(family.path() + "/notices"), 200))).isEmpty();
    ok(coordinator().post(family.path() + "/suspend", pause), 200);

    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    assertThat(notices).hasSize(3);
    assertThat(notices).allMatch(notice -> notice.path("kind").asText().equals("SUSPENSION"));
    for (var notice : notices) {
      assertThat(letter(coordinator(), notice).replaceAll("\\s+", " "))
          .contains("Временно спиране на случай", "Разговор с психолог", "16 март 2026 г.")
          .doesNotContain("сестра", SUMMARY, "по телефона", "Мария");
    }
    assertThat(letter(coordinator(), to(notices, family.mother()))).doesNotContain("Петър");
    assertThat(letter(coordinator(), to(notices, family.father()))).doesNotContain("Елена");
    assertThat(letter(coordinator(), toCourt(notices)))
        .contains("Районен съд Хасково", "Ваше дело №: гр.д.")
        .doesNotContain("Петър", "Елена");
  }

  @Test
  void whoSpeaksForSomebodyGetsTheLetterToo() {
    var family = CaseFixture.courtCase();
    speaks(family, "адв. Майчина", today().minusDays(3).toString());
    var former = speaks(family, "адв. Някогашна", today().minusDays(9).toString());
    var end = Map.of("until", today().minusDays(5).toString());
    ok(coordinator().post(family.path() + "/representatives/" + former + "/end", end), 200);
    closed(family, "MOVED_AWAY");

    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    var theirs =
        notices.stream()
            .filter(each -> each.path("addresseeKind").asText().equals("REPRESENTATIVE"))
            .toList();
    assertThat(theirs).hasSize(1);
    assertThat(theirs.get(0).has("personId")).isFalse();
    assertThat(letter(coordinator(), theirs.get(0)).replaceAll("\\s+", " "))
        .contains("адв. Майчина", "Елена", "adına temsilci")
        .doesNotContain("Петър", "Мария", "Тайна", SUMMARY);
  }

  private static UUID speaks(Family family, String name, String from) {
    var body =
        Map.of(
            "personId",
            family.mother(),
            "kind",
            "LAWYER",
            "name",
            name,
            "language",
            "tr",
            "reach",
            "ул. Тайна 5",
            "from",
            from);
    return ok(coordinator().post(family.path() + "/representatives", body), 201).id();
  }

  /** Of a pause as of a closure; each side in the first language it speaks. */
  @Test
  void anAgencyIsToldAsWellAndEverybodyInTheirLanguage() {
    var mother = new HashMap<>(anAdult("RESIDENTIAL_PARENT", "Айше", "Демир"));
    mother.put("languages", List.of("tr"));
    var referral =
        anAgencyReferral()
            .withChildren(aChild("Дениз", "Демир", "2018-05-04"))
            .withAdults(mother, anAdult("VISITING_PARENT", "Стоян", "Димитров"))
            .receivedBy(coordinator());
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + referral + "/screen", screening), 200);
    var path = "/cases/" + ok(accept(referral), 201).id();
    ok(coordinator().post(path + "/suspend", Map.of("reason", SUMMARY)), 200);
    ok(coordinator().post(path + "/close", Map.of("reason", "OTHER", "summary", SUMMARY)), 200);

    var notices = items(ok(coordinator().get(path + "/notices"), 200));

    assertThat(notices.stream().map(NoticeIT::kindAndAddressee))
        .containsExactlyInAnyOrder(
            "SUSPENSION PERSON tr",
            "SUSPENSION PERSON bg",
            "SUSPENSION AGENCY bg",
            "CLOSURE PERSON tr",
            "CLOSURE PERSON bg",
            "CLOSURE AGENCY bg");
    assertThat(notices).noneMatch(notice -> letter(coordinator(), notice).contains("сестра"));
  }

  private static Answer accept(UUID referral) {
    return coordinator().post("/referrals/" + referral + "/accept", Map.of());
  }

  private static String kindAndAddressee(JsonNode notice) {
    return String.join(
        " ",
        notice.path("kind").asText(),
        notice.path("addresseeKind").asText(),
        notice.path("language").asText());
  }

  /** Whoever reports the danger need not see the case. */
  @Test
  void aPauseForSafetysSakeIsToldAsWell() {
    var family = CaseFixture.activeSelfCase();
    var refusal =
        Map.of(
            "childId",
            family.child(),
            "refusedAt",
            CaseFixture.now().toString(),
            "response",
            "Игра в другата стая",
            "wouldHarm",
            true);
    ok(coordinator().post(family.path() + "/refusals", refusal), 201);

    var notices = items(ok(coordinator().get(family.path() + "/notices"), 200));

    assertThat(notices.stream().map(notice -> notice.path("personId").asText()))
        .containsExactlyInAnyOrder(family.mother().toString(), family.father().toString());
    assertThat(letter(coordinator(), notices.get(0))).doesNotContain("отказва", "навредило");
  }

  @Test
  void onlyWhoSeesTheCaseReadsItsLettersAndEachReadingIsInTheTrail() {
    var family = closed(CaseFixture.courtCase(), "ORDER_ENDED");
    CaseFixture.Family other = CaseFixture.courtCase();
    var notice = items(ok(coordinator().get(family.path() + "/notices"), 200)).get(0);
    var path = family.path() + "/notices/" + notice.path("id").asText();

    assertThat(ok(coordinator().get(path), 200).text("pdf")).isEqualTo("/api/v1" + path + ".pdf");
    letter(coordinator(), notice);
    for (var each : List.of(path, path + ".pdf", family.path() + "/notices")) {
      assertThat(TestCenter.as("worker").get(each).status()).isEqualTo(404);
      assertThat(TestCenter.as("coordinator.b").get(each).status()).isEqualTo(404);
      assertThat(TestCenter.as("supervisor").get(each).status()).isEqualTo(403);
      assertThat(TestCenter.nobody().get(each).status()).isEqualTo(401);
    }
    assertThat(coordinator().get(path.replace(family.path(), other.path())).status())
        .isEqualTo(404);
    assertThat(coordinator().get(path.replace(family.path(), other.path()) + ".pdf").status())
        .isEqualTo(404);
    var timeline = ok(coordinator().get(family.path() + "/timeline?limit=100"), 200);
    assertThat(timeline.body().toString()).contains("notice.written", "notice.read");
  }

  @Test
  void aCaseThatIsOpenHasNoLetters() {
    var family = CaseFixture.courtCase();

    assertThat(items(ok(coordinator().get(family.path() + "/notices"), 200))).isEmpty();
  }

  private static Family closed(Family family, String reason) {
    ok(
        coordinator().post(family.path() + "/close", Map.of("reason", reason, "summary", SUMMARY)),
        200);
    return family;
  }

  private static String letter(Api reader, JsonNode notice) {
    var path = notice.path("pdf").asText().replace("/api/v1", "");
    var answer = ok(reader.raw("GET", path, BodyPublishers.noBody()), 200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    return Pdf.text(answer.bytes());
  }

  private static JsonNode to(List<JsonNode> notices, UUID person) {
    return notices.stream()
        .filter(notice -> notice.path("personId").asText().equals(person.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static JsonNode toCourt(List<JsonNode> notices) {
    return notices.stream()
        .filter(notice -> notice.path("addresseeKind").asText().equals("COURT"))
        .findFirst()
        .orElseThrow();
  }

  private static List<JsonNode> items(Answer answer) {
    return StreamSupport.stream(answer.body().path("items").spliterator(), false).toList();
  }
}
