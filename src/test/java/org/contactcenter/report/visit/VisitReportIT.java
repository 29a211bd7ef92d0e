package org.contactcenter.report.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VisitReportIT {
  private static final String ADDRESS = "ул. Потайна 77, с. Незнайно";
  private static final String PHONE = "+359 88 7654321";

  @BeforeEach
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  /**
   * SVN 7.3: it has its identifier, date, times, participants and who supervised. SVN 20: a note is
   * what its author saw and heard, signed by its author; the report holds nothing else.
   */
  @Test
  void tellsWhatWasSeenAndWrittenAndNoContactData() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    for (var person : List.of(visit.family().mother(), visit.family().father())) {
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
              person.equals(visit.family().mother()));
      ok(coordinator().replace("/people/" + person + "/contact", contact), 200);
    }
    held(visit);

    var text = print(coordinator(), visit, "?language=en");

    assertThat(text)
        .contains("Visit report", "Център Хасково", visit.id().toString())
        .contains("supervised visit", "completed", "Held")
        .contains("Supervision by supervisor")
        .contains("Мария", "Петър")
        .contains("Детето каза: „Татко!“", "Беше по-късно, към края.")
        .contains("rule broken · minor", "Телефон в стаята", "Телефонът бе прибран.")
        .contains("structured and protected setting")
        .doesNotContain("Потай", "Потаен", "potaina", "7654321");
    assertThat(text).containsPattern("Елена \\S+ residential parent 1?\\d:\\d\\d 1?\\d:\\d\\d");
  }

  @Test
  void isWrittenInTheLanguageNamedElseInOneTheReaderReadsElseInTheCenters() {
    var visit = VisitUnderWay.started("SUPERVISED").end();

    assertThat(print(coordinator(), visit, "")).contains("Протокол за посещение");
    assertThat(print(coordinator().with("Accept-Language", "tr"), visit, ""))
        .contains("Görüşme raporu");
    assertThat(print(coordinator().with("Accept-Language", "tr"), visit, "?language=hu"))
        .contains("Jelentés a láthatásról");
    for (var unknown : List.of("de", "xx-", "BG%00")) {
      var refused = coordinator().get(path(visit) + "?language=" + unknown);
      assertThat(refused.status()).as(unknown).isEqualTo(400);
      assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }
  }

  @Test
  void thereIsNoneBeforeTheVisitIsOver() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    assertThat(coordinator().get(path(visit)).problem()).isEqualTo("report-not-over");

    visit.start();
    var refused = coordinator().with("Accept-Language", "lt").get(path(visit));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("report-not-over");
    assertThat(refused.text("title")).isEqualTo("Susitikimas dar nesibaigė");
  }

  /** NACCC: of a supported visit only the attendance is recorded, and there is no report. */
  @Test
  void thereIsNoneOfASupportedVisit() {
    var visit = VisitUnderWay.started("SUPPORTED").end();

    var refused = coordinator().get(path(visit));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("report-supported");
  }

  @Test
  void aVisitThatDidNotTakePlaceSaysWhy() {
    var cancelled = VisitUnderWay.planned("SUPERVISED");
    var body = Map.of("by", "VISITING_PARENT", "reason", "Настинка");
    ok(coordinator().post(cancelled.path() + "/cancel", body), 200);

    assertThat(print(coordinator(), cancelled, "?language=en"))
        .contains("visit cancelled", "the visiting parent", "Настинка", "Held not held")
        .contains("No signed note was entered");
  }

  @Test
  void onlyThoseWhoConductTheVisitReadItAndEachReadingIsInTheTrail() {
    var visit = VisitUnderWay.started("SUPERVISED").end();

    assertThat(status(visit.bySupervisor(), visit)).isEqualTo(200);
    assertThat(status(visit.byAnotherSupervisor(), visit)).isEqualTo(404);
    assertThat(status(TestCenter.as("worker"), visit)).isEqualTo(404);
    CaseFixture.assign(visit.family(), "worker");
    assertThat(status(TestCenter.as("worker"), visit)).isEqualTo(200);
    for (var name : List.of("frontdesk", "liaison", "admin", "auditor", "network")) {
      assertThat(status(TestCenter.as(name), visit)).as(name).isEqualTo(403);
    }
    assertThat(status(TestCenter.as("coordinator.b"), visit)).isEqualTo(404);
    assertThat(status(TestCenter.nobody(), visit)).isEqualTo(401);
    var timeline = ok(coordinator().get(visit.family().path() + "/timeline?limit=100"), 200);
    assertThat(timeline.body().toString()).contains("visit-report.printed");
  }

  @Test
  void aSupervisorsCopyHoldsNoMoreThanTheirOwnWords() {
    var visit = VisitUnderWay.started("SUPERVISED");
    note(coordinator(), visit, "Бележка на координатора.");
    note(visit.bySupervisor(), visit, "Бележка на наблюдаващия.");
    visit.end();

    assertThat(print(coordinator(), visit, "?language=en"))
        .contains("Бележка на координатора.", "Бележка на наблюдаващия.", "Observers coordinator");
    assertThat(print(visit.bySupervisor(), visit, "?language=en"))
        .contains("Бележка на наблюдаващия.")
        .contains("This copy holds only what supervisor wrote.")
        .doesNotContain("Бележка на координатора.");
  }

  /** With comings and goings, an amended note, a draft, and an incident. */
  private static void held(VisitUnderWay visit) {
    var family = visit.family();
    TestCenter.clock().set(visit.startsAt().minus(Duration.ofMinutes(15)));
    pass(visit, "arrive", family.mother());
    ok(
        coordinator()
            .post(
                visit.path() + "/arrive",
                Map.of("personId", family.child(), "broughtBy", family.mother())),
        200);
    TestCenter.clock().advance(Duration.ofMinutes(5));
    pass(visit, "depart", family.mother());
    visit.start();
    pass(visit, "arrive", family.father());
    TestCenter.clock().advance(Duration.ofMinutes(20));
    var note = note(visit.bySupervisor(), visit, "Детето каза: „Татко!“");
    var addition = Map.of("text", "Беше по-късно, към края.");
    ok(visit.bySupervisor().post(visit.notes() + "/" + note + "/amend", addition), 200);
    ok(visit.bySupervisor().post(visit.notes(), Map.of("text", "Чернова")), 201);
    incident(visit);
    TestCenter.clock().advance(Duration.ofMinutes(35));
    pass(visit, "depart", family.father());
    visit.end();
  }

  private static void incident(VisitUnderWay visit) {
    var body = new HashMap<String, Object>();
    body.put("caseId", visit.family().caseId());
    body.put("visitId", visit.id());
    body.put("severity", "MINOR");
    body.put("category", "RULE_BROKEN");
    body.put("occurredAt", CaseFixture.now().toString());
    body.put("people", List.of());
    body.put("description", "Телефон в стаята");
    body.put("actionTaken", "Телефонът бе прибран.");
    ok(visit.bySupervisor().post("/incidents", body), 201);
  }

  private static void pass(VisitUnderWay visit, String verb, UUID person) {
    ok(coordinator().post(visit.path() + "/" + verb, Map.of("personId", person)), 200);
  }

  private static UUID note(Api author, VisitUnderWay visit, String text) {
    var note = ok(author.post(visit.notes(), Map.of("text", text)), 201).id();
    ok(author.post(visit.notes() + "/" + note + "/sign", Map.of()), 200);
    return note;
  }

  private static String path(VisitUnderWay visit) {
    return visit.path() + "/report.pdf";
  }

  private static int status(Api reader, VisitUnderWay visit) {
    return reader.get(path(visit)).status();
  }

  private static String print(Api reader, VisitUnderWay visit, String query) {
    var answer = reader.raw("GET", path(visit) + query, BodyPublishers.noBody());
    assertThat(answer.status()).as(() -> answer.body().toString()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
    assertThat(Pdf.fonts(answer.bytes())).isNotEmpty().allMatch(font -> font.isEmbedded());
    return Pdf.text(answer.bytes());
  }
}
