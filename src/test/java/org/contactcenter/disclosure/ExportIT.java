package org.contactcenter.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.PdfA;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person gets a copy of what is kept of them, and nothing of anybody else. */
class ExportIT {
  private static final String STORY =
      "Кремена Потайникова видя Огнян Сараджов до Калинка Детелинова";

  @BeforeEach
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theCopyTellsThePersonsOwnAndNothingOfTheOtherSide() {
    var family = family();
    var visit = visited(family);

    var father = text(ok(export(family.father()), 200));
    var mother = text(ok(export(family.mother()), 200));

    assertThat(father)
        .contains("Огнян", "Сараджов", "ул. Бащина 2", "700 222222", "VISITING_PARENT")
        .contains(visit.startsAt().toString(), "INVOLVED", "THREAT")
        .doesNotContain("Кремена", "Потайникова", "Калинка", "Детелинова")
        .doesNotContain("Майчина", "700 111111", "Тайно училище")
        .doesNotContain(visit.motherIn().toString(), visit.motherOut().toString());
    assertThat(mother)
        .contains("Кремена", "Потайникова", "ул. Майчина 1", "RESIDENTIAL_PARENT")
        .contains(visit.motherIn().toString(), visit.motherOut().toString())
        .doesNotContain("Огнян", "Сараджов", "Калинка", "Бащина", "700 222222")
        .doesNotContain(visit.fatherIn().toString());
    assertThat(father + mother).doesNotContain("Родителите не се разбират", "видя");
  }

  @Test
  void onPaperTheCopyIsInWordsAndTellsNoMore() {
    var family = family();
    var visit = visited(family);
    var path = "/people/" + family.father() + "/export.pdf?language=";

    var english = Pdf.text(PdfA.requireConforming(ok(coordinator().get(path + "en"), 200).bytes()));

    assertThat(english)
        .contains("What this center keeps about you", "Огнян", "Сараджов", "ул. Бащина 2")
        .contains("visiting parent", "Family name", "supervised visit", "What is not in this copy")
        .doesNotContain("VISITING_PARENT", "INVOLVED", "startsAt", family.caseId().toString())
        .doesNotContain("Кремена", "Потайникова", "Калинка", "Детелинова", "Майчина", "видя")
        .doesNotContain(local(visit.motherIn()));
    for (var language : List.of("bg", "hu", "lt", "tr")) {
      assertThat(Pdf.text(ok(coordinator().get(path + language), 200).bytes()))
          .as(language)
          .contains("Сараджов")
          .as("the copy before it told all sections")
          .doesNotContain("referrals", "attendance", "readings")
          .doesNotContainPattern("[A-Z]+_[A-Z]+|[a-z]+[A-Z][a-z]+");
    }
    assertThat(coordinator().get("/people/" + UUID.randomUUID() + "/export.pdf").status())
        .isEqualTo(404);
  }

  private static String local(Instant moment) {
    return DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Sofia")).format(moment);
  }

  @Test
  void theCopyHasASectionForEachFeatureThatKeepsSomething() {
    var family = family();
    visited(family);
    CaseFixture.consent(family, family.father());
    var health = Map.of("value", "астма", "basis", "CARE", "reason", "прах");
    ok(
        coordinator()
            .replace(
                "/people/" + family.father() + "/special-categories", Map.of("health", health)),
        200);
    ok(
        coordinator()
            .post(family.path() + "/close", Map.of("reason", "VIOLENCE", "summary", STORY)),
        200);

    var copy = ok(export(family.father()), 200);

    assertThat(copy.body().path("sections").findValuesAsText("name"))
        .contains(
            "person",
            "corrections",
            "contact",
            "specialCategories",
            "referrals",
            "cases",
            "interviews",
            "agreements",
            "consents",
            "visits",
            "attendance",
            "incidents",
            "letters",
            "readings");
    assertThat(text(copy)).contains("астма", "COORDINATOR").doesNotContain("видя");
    assertThat(copy.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"person-" + family.father() + ".json\"");
    assertThat(copy.body().path("leftOut")).hasSize(3);
  }

  @Test
  void theCopyOfAChildDoesNotTellWhereItLives() {
    var family = family();

    var copy = ok(export(family.child()), 200);

    assertThat(text(copy))
        .contains("Калинка", "Детелинова")
        .doesNotContain("Тайно училище", "ул. Майчина 1", "Кремена", "Огнян");
    assertThat(copy.body().path("leftOut")).hasSize(4);
  }

  @Test
  void eachCopyLeavesItsTrace() {
    var family = family();
    ok(export(family.mother()), 200);

    var trail = ok(as("auditor").get("/audit?subject=" + family.mother()), 200).body();

    var entry = trail.path("items").path(0);
    assertThat(entry.path("action").asText()).isEqualTo("person.exported");
    assertThat(entry.path("fields").toString()).contains("person", "contact", "cases");
  }

  @Test
  void itSpeaksFiveLanguages() {
    var mother = family().mother();
    var titles = new HashSet<String>();
    for (var language : List.of("bg", "en", "hu", "lt", "tr")) {
      var copy = ok(coordinator().get("/people/" + mother + "/export?language=" + language), 200);
      titles.add(copy.text("title"));
      assertThat(copy.text("language")).isEqualTo(language);
    }
    assertThat(titles).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"worker", "supervisor", "frontdesk", "admin", "auditor", "network", "liaison"})
  void onlyCoordinatorsMakeOne(String username) {
    assertThat(as(username).get("/people/" + UUID.randomUUID() + "/export").status())
        .isEqualTo(403);
  }

  @Test
  void nobodyAndThoseOfAnotherCenterAreAbsent() {
    var mother = family().mother();

    assertThat(export(UUID.randomUUID()).status()).isEqualTo(404);
    assertThat(as("coordinator.b").get("/people/" + mother + "/export").status()).isEqualTo(404);
  }

  private record Course(Instant startsAt, Instant motherIn, Instant motherOut, Instant fatherIn) {}

  private static Family family() {
    var family = CaseFixture.activeCourtCase();
    named(family.mother(), "Кремена", "Потайникова");
    named(family.father(), "Огнян", "Сараджов");
    named(family.child(), "Калинка", "Детелинова");
    reach(family.mother(), Map.of("phone", "+359 700 111111", "address", "ул. Майчина 1"));
    reach(family.father(), Map.of("phone", "+359 700 222222", "address", "ул. Бащина 2"));
    reach(family.child(), Map.of("address", "ул. Майчина 1", "school", "Тайно училище"));
    return family;
  }

  private static void named(UUID person, String given, String family) {
    var correction =
        Map.of(
            "givenName", given,
            "familyName", family,
            "languages", List.of("bg"),
            "reason", STORY);
    ok(coordinator().replace("/people/" + person, correction), 200);
  }

  private static void reach(UUID person, Map<String, Object> data) {
    var contact = new HashMap<>(data);
    contact.put("confidential", true);
    ok(coordinator().replace("/people/" + person + "/contact", contact), 200);
  }

  private static Course visited(Family family) {
    var visit = VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();
    var start = Instant.parse(visit.text("startsAt"));
    var course =
        new Course(start, start.minusSeconds(907), start.minusSeconds(613), start.plusSeconds(131));
    TestCenter.clock().set(start.plusSeconds(600));
    pass(visit, "arrive", family.mother(), course.motherIn());
    pass(visit, "depart", family.mother(), course.motherOut());
    pass(visit, "arrive", family.father(), course.fatherIn());
    ok(VisitFixture.verb(visit, "start", Map.of()), 200);
    incident(family, visit.id());
    ok(VisitFixture.verb(visit, "end", Map.of()), 200);
    return course;
  }

  private static void pass(Answer visit, String verb, UUID person, Instant at) {
    ok(VisitFixture.verb(visit, verb, Map.of("personId", person, "at", at.toString())), 200);
  }

  private static void incident(Family family, UUID visit) {
    var report =
        Map.of(
            "caseId",
            family.caseId(),
            "visitId",
            visit,
            "severity",
            "MINOR",
            "category",
            "THREAT",
            "occurredAt",
            TestCenter.clock().instant().toString(),
            "people",
            List.of(Map.of("personId", family.father(), "part", "INVOLVED")),
            "description",
            STORY,
            "actionTaken",
            STORY);
    var path = "/incidents/" + ok(coordinator().post("/incidents", report), 201).id();
    ok(coordinator().post(path + "/review", Map.of("conclusion", STORY)), 200);
    ok(coordinator().post(path + "/close", Map.of()), 200);
  }

  private static Answer export(UUID person) {
    return coordinator().get("/people/" + person + "/export");
  }

  private static String text(Answer copy) {
    return new String(copy.bytes(), StandardCharsets.UTF_8) + copy.body();
  }
}
