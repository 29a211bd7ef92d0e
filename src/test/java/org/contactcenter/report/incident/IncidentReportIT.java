package org.contactcenter.report.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.core.Language;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.PdfA;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IncidentReportIT {
  private static final String ADDRESS = "ул. Потайна 77, с. Незнайно";
  private static final String PHONE = "+359 88 7654321";
  private static final Map<Language, String> TITLES =
      Map.of(
          Language.BG, "Доклад за инцидент",
          Language.EN, "Incident report",
          Language.HU, "Jelentés rendkívüli eseményről",
          Language.LT, "Incidento ataskaita",
          Language.TR, "Olay raporu");

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theFileHasAllOfItButHowToReachAnyone() {
    var incident = handled(aFamilyWithContacts());

    assertThat(print(incident, "FILE", "&language=en"))
        .contains("Incident report", "Център Хасково", "Copy for the case file")
        .contains("threat", "serious", "Reported by coordinator")
        .contains("Елена", "Петър", "Мария", "injured", "Синина на ръката", "Болка в гърба")
        .contains("Further witnesses", "Стоян Колев", "Пощальон", "Чух викове.", "Съсед ги чу.")
        .contains("Added later", "Обадиха се двама.", "И удари стола.")
        .contains("Who was told", "Полиция", "by telephone", "in person")
        .contains("Review", "Напрежението спадна.")
        .contains("Not told to the parents for now", "Закрила на детето", "Тече проверка")
        .contains("Follow-ups", "Разговор с майката")
        .doesNotContain("Postal", "+359 888");
  }

  @Test
  void theCourtHasFactsWitnessesAndTheCautionButNothingOfTheCentersOwn() {
    var incident = handled(aFamilyWithContacts());

    assertThat(print(incident, "COURT", "&language=en"))
        .contains("Copy for the court", "Стоян Колев", "Напрежението спадна.", "Please note")
        .contains("no assessment and no recommendation")
        .doesNotContain("Follow-ups", "Разговор с майката", "Тече проверка", "888 111");
  }

  @Test
  void childProtectionHasTheHoldAsWellButNoTasks() {
    var incident = handled(aFamilyWithContacts());

    assertThat(print(incident, "CHILD_PROTECTION", "&language=en"))
        .contains("Тече проверка", "Стоян Колев")
        .doesNotContain("Follow-ups", "888 111");
  }

  @Test
  void aParentsCopyHoldsNothingOfTheOtherSideNorOfWitnesses() {
    var family = aFamilyWithContacts();
    var incident = handled(family);

    var fathers = print(incident, "VISITING_PARENT", "&language=en");
    assertThat(fathers)
        .contains("Copy for the visiting parent", "Петър", "Мария", "Синина на ръката")
        .contains("Болка в гърба", "Наблюдаващият ги раздели.", "И удари стола.")
        .contains("This copy holds what concerns its recipient", "Please note")
        .doesNotContain("Потайна", "Незнайно", "7654321", "Елена")
        .doesNotContain("Стоян", "Колев", "Чух викове", "Съсед", "Обадиха се двама")
        .doesNotContain("Полиция", "Напрежението", "Тече проверка", "Разговор", "Reported by")
        .doesNotContain("Опасност от отвличане");
    assertThat(fathers).contains("Извика, че живее на […]");

    var mothers = print(incident, "RESIDENTIAL_PARENT", "&language=en");
    assertThat(mothers)
        .contains("Copy for the residential parent", "Елена", "Who was told", "in person")
        .doesNotContain("Петър", "Болка в гърба", "Стоян", "Полиция", "7654321");
  }

  @Test
  void noParentHasOneWhileChildProtectionSaysSo() {
    var family = activeCourtCase();
    var incident = reported(report(family));
    var hold = Map.of("authority", "Закрила на детето", "reason", "Тече проверка");
    var held = ok(coordinator().post(incident + "/holds", hold), 201).id();

    for (var parent : List.of("RESIDENTIAL_PARENT", "VISITING_PARENT")) {
      var refused = coordinator().get(path(incident, parent));
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.problem()).isEqualTo("incident-on-hold");
    }
    for (var other : List.of("COURT", "CHILD_PROTECTION", "FILE")) {
      ok(coordinator().get(path(incident, other)), 200);
    }

    var release = Map.of("reason", "Проверката приключи");
    ok(coordinator().post(incident + "/holds/" + held + "/release", release), 200);
    ok(coordinator().get(path(incident, "VISITING_PARENT")), 200);
  }

  @Test
  void onlyWhatIsSubmittedHasOne() {
    var family = activeCourtCase();
    var draft = new HashMap<String, Object>(report(family));
    draft.put("draft", true);
    var incident = reported(draft);

    var refused = coordinator().get(path(incident, "FILE"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("incident-draft");
  }

  @Test
  void theLanguageIsTheOneNamedElseTheRecipients() {
    var family = activeCourtCase();
    var incident = reported(report(family));
    for (var language : Language.values()) {
      var text = print(incident, "COURT", "&language=" + language.tag());
      assertThat(text).contains(TITLES.get(language));
      Pdf.fonts(bytes(incident, "COURT", "&language=" + language.tag()))
          .forEach(font -> assertThat(font.isEmbedded()).isTrue());
    }
    assertThat(print(incident, "COURT", "")).contains(TITLES.get(Language.BG));
    speaksTurkish(family.father());
    assertThat(print(incident, "VISITING_PARENT", "")).contains(TITLES.get(Language.TR));
    assertThat(print(incident, "RESIDENTIAL_PARENT", "")).contains(TITLES.get(Language.BG));
    var german = coordinator().get(path(incident, "COURT") + "&language=de");
    assertThat(german.status()).isEqualTo(400);
    assertThat(coordinator().get(incident + "/report.pdf").status()).isEqualTo(400);
    assertThat(coordinator().get(path(incident, "NEIGHBOUR")).status()).isEqualTo(400);
  }

  @Test
  void thePersonNamedIsOfThatSide() {
    var family = activeCourtCase();
    var incident = reported(report(family));

    ok(coordinator().get(path(incident, "VISITING_PARENT") + "&person=" + family.father()), 200);
    var refused =
        coordinator().get(path(incident, "VISITING_PARENT") + "&person=" + family.mother());

    assertThat(refused.problem()).isEqualTo("no-such-recipient");
  }

  @Test
  void itIsForThoseOfTheCaseAndEachPrintingIsInTheTrail() {
    var family = activeCourtCase();
    assign(family, "worker");
    var incident = reported(report(family));
    ok(as("worker").get(path(incident, "COURT")), 200);
    assertThat(as("worker2").get(path(incident, "COURT")).status()).isEqualTo(404);
    assertThat(as("supervisor").get(path(incident, "COURT")).status()).isEqualTo(403);

    var trail = "/audit?subject=" + incident.substring(incident.lastIndexOf('/') + 1);
    var timeline = ok(as("auditor").get(trail), 200).body();

    assertThat(StreamSupport.stream(timeline.path("items").spliterator(), false))
        .anySatisfy(
            item -> {
              assertThat(item.path("action").asText()).isEqualTo("incident-report.printed");
              assertThat(item.toString()).contains("forCourt");
            });
  }

  private static Family aFamilyWithContacts() {
    var family = activeCourtCase();
    var contact =
        Map.of(
            "address",
            ADDRESS,
            "phone",
            PHONE,
            "email",
            "potaina@example.org",
            "confidential",
            true);
    ok(coordinator().replace("/people/" + family.mother() + "/contact", contact), 200);
    return family;
  }

  private static Map<String, Object> report(Family family) {
    return Map.of(
        "caseId",
        family.caseId(),
        "severity",
        "SERIOUS",
        "category",
        "THREAT",
        "occurredAt",
        TestCenter.clock().instant().toString(),
        "people",
        List.of(
            injured(family.father(), "Болка в гърба"),
            injured(family.child(), "Синина на ръката"),
            Map.of("personId", family.mother(), "part", "WITNESS")),
        "description",
        "Извика, че живее на ул. Потайна 77. Стоян Колев и съседът бяха там.",
        "actionTaken",
        "Наблюдаващият ги раздели.",
        "witnesses",
        List.of(witness("Стоян Колев", "Чух викове.")));
  }

  private static Map<String, Object> injured(UUID person, String injury) {
    return Map.of("personId", person, "part", "INJURED", "injury", injury);
  }

  private static Map<String, Object> witness(String name, String statement) {
    return Map.of(
        "name", name, "role", "Пощальон", "reach", "+359 888 111 222", "statement", statement);
  }

  private static String handled(Family family) {
    var incident = reported(report(family));
    var later =
        Map.of("text", "Обадиха се двама.", "witnesses", List.of(witness("Ана", "Съсед ги чу.")));
    ok(coordinator().post(incident + "/amend", later), 200);
    ok(coordinator().post(incident + "/amend", Map.of("text", "И удари стола.")), 200);
    var hold = Map.of("authority", "Закрила на детето", "reason", "Тече проверка");
    var held = ok(coordinator().post(incident + "/holds", hold), 201).id();
    ok(coordinator().post(incident + "/holds/" + held + "/release", Map.of("reason", "Край")), 200);
    ok(
        coordinator().post(incident + "/notify", Map.of("authority", "Полиция", "how", "PHONE")),
        200);
    var mother = Map.of("personId", family.mother(), "how", "IN_PERSON");
    ok(coordinator().post(incident + "/notify", mother), 200);
    var task =
        Map.of(
            "ownerId", TestCenter.founding().users().get("worker"),
            "dueOn", "2099-01-31",
            "task", "Разговор с майката");
    ok(coordinator().post(incident + "/follow-ups", task), 201);
    ok(coordinator().post(incident + "/review", Map.of("conclusion", "Напрежението спадна.")), 200);
    return incident;
  }

  private static String reported(Map<String, Object> report) {
    return "/incidents/" + ok(coordinator().post("/incidents", report), 201).id();
  }

  private static String path(String incident, String recipient) {
    return incident + "/report.pdf?for=" + recipient;
  }

  private static String print(String incident, String recipient, String query) {
    return Pdf.text(bytes(incident, recipient, query));
  }

  private static byte[] bytes(String incident, String recipient, String query) {
    Api api = coordinator();
    var answer = ok(api.get(path(incident, recipient) + query), 200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    return PdfA.requireConforming(answer.bytes());
  }

  private static void speaksTurkish(UUID person) {
    var known = ok(coordinator().get("/people/" + person), 200);
    var corrected =
        Map.of(
            "givenName", known.text("givenName"),
            "familyName", known.text("familyName"),
            "languages", List.of("tr"),
            "reason", "Говори турски");
    ok(coordinator().replace("/people/" + person, corrected), 200);
  }
}
