package org.contactcenter.report.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
import org.contactcenter.visit.note.VisitUnderWay;

/**
 * A family of which a report can be made: contact data, a visit that was held, notes, incidents.
 */
public record ReportedFamily(Family family, UUID note, UUID secondNote, UUID held) {
  static final String ADDRESS = "ул. Потайна 77, с. Незнайно";
  static final String PHONE = "+359 88 7654321";

  /** How anyone of the family can be reached. */
  static final List<String> CONTACTS =
      List.of(
          "Потайна", "Незнайно", "7654321", "potaina", "Цех Потаен", "СУ Потайно", "Адвокатска");

  public static ReportedFamily afterAVisit() {
    return after("SUPERVISED");
  }

  /** The mother 10 minutes late, the father 7; he leaves before her. */
  static ReportedFamily after(String type) {
    var family = CaseFixture.activeCourtCase();
    contact(family.mother());
    contact(family.child());
    var visit = VisitUnderWay.planned(family, type);
    TestCenter.clock().set(visit.startsAt().minus(Duration.ofMinutes(5)));
    pass(visit, "arrive", Map.of("personId", family.mother()));
    pass(visit, "arrive", Map.of("personId", family.child(), "broughtBy", family.mother()));
    TestCenter.clock().advance(Duration.ofMinutes(2));
    pass(visit, "depart", Map.of("personId", family.mother()));
    visit.start();
    TestCenter.clock().advance(Duration.ofMinutes(7));
    pass(visit, "arrive", Map.of("personId", family.father()));
    TestCenter.clock().advance(Duration.ofMinutes(20));
    return type.equals("SUPPORTED") ? supported(family, visit) : written(family, visit);
  }

  private static ReportedFamily supported(Family family, VisitUnderWay visit) {
    visit.end();
    TestCenter.clock().advance(Duration.ofDays(1));
    return new ReportedFamily(family, new UUID(0, 0), new UUID(0, 0), new UUID(0, 0));
  }

  private static ReportedFamily written(Family family, VisitUnderWay visit) {
    var note =
        note(visit, "Детето каза: „Татко!“ Живее на ул. Потайна 77. Майката дойде в 13:55 ч.");
    var second = note(visit, "Детето прошепна тайна.");
    ok(visit.bySupervisor().post(visit.notes(), Map.of("text", "Чернова")), 201);
    var incident = incident(visit, "Телефон в стаята");
    var conclusion = Map.of("conclusion", "Обсъдено с екипа.");
    ok(coordinator().post("/incidents/" + incident + "/review", conclusion), 200);
    TestCenter.clock().advance(Duration.ofMinutes(30));
    pass(visit, "depart", Map.of("personId", family.father()));
    visit.end();
    var held = incidentOf(family, "Заплаха по телефона");
    var hold = Map.of("authority", "Закрила на детето", "reason", "Тече проверка");
    ok(coordinator().post("/incidents/" + held + "/holds", hold), 201);
    TestCenter.clock().advance(Duration.ofHours(28));
    return new ReportedFamily(family, note, second, held);
  }

  /** A lawyer of each side and one of the child. */
  ReportedFamily represented() {
    lawyer(family.mother(), "адв. Майчина", "LAWYER");
    lawyer(family.father(), "адв. Бащина", "LAWYER");
    lawyer(family.child(), "адв. Детска", "GUARDIAN");
    return this;
  }

  UUID lawyer(UUID of, String name, String kind) {
    var body =
        Map.of(
            "personId", of,
            "kind", kind,
            "name", name,
            "reach", "ул. Адвокатска 5",
            "from", today().minusDays(3));
    return ok(coordinator().post(family.path() + "/representatives", body), 201).id();
  }

  Map<String, Object> request() {
    var body = new HashMap<String, Object>();
    body.put("caseId", family.caseId());
    body.put("from", today().minusDays(20));
    body.put("to", today());
    return body;
  }

  /** A draft of the last three weeks, by the coordinator. */
  public Answer drafted(Map<String, ?> more) {
    var body = request();
    body.putAll(more);
    return ok(coordinator().post("/reports", body), 201);
  }

  static Answer release(Answer report) {
    return ok(coordinator().post(path(report) + "/release", Map.of()), 200);
  }

  static String path(Answer report) {
    return "/reports/" + report.id();
  }

  static JsonNode copy(Answer report, String reader) {
    return StreamSupport.stream(report.body().path("copies").spliterator(), false)
        .filter(copy -> copy.path("reader").asText().equals(reader))
        .findFirst()
        .orElseThrow(() -> new AssertionError(reader + " in " + report.body()));
  }

  static byte[] bytes(Api reader, Answer report, String of) {
    var pdf = copy(report, of).path("pdf").asText().replaceFirst("^/api/v1", "");
    var answer = ok(reader.get(pdf), 200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    return answer.bytes();
  }

  static String print(Answer report, String of) {
    return Pdf.text(bytes(coordinator(), report, of));
  }

  private static void contact(UUID person) {
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
            true);
    ok(coordinator().replace("/people/" + person + "/contact", contact), 200);
  }

  private static void pass(VisitUnderWay visit, String verb, Map<String, ?> body) {
    ok(coordinator().post(visit.path() + "/" + verb, body), 200);
  }

  private static UUID note(VisitUnderWay visit, String text) {
    var author = visit.bySupervisor();
    var note = ok(author.post(visit.notes(), Map.of("text", text)), 201).id();
    ok(author.post(visit.notes() + "/" + note + "/sign", Map.of()), 200);
    return note;
  }

  private static UUID incident(VisitUnderWay visit, String what) {
    var body = incident(visit.family(), what);
    body.put("visitId", visit.id());
    return ok(visit.bySupervisor().post("/incidents", body), 201).id();
  }

  private static UUID incidentOf(Family family, String what) {
    return ok(coordinator().post("/incidents", incident(family, what)), 201).id();
  }

  private static Map<String, Object> incident(Family family, String what) {
    var body = new HashMap<String, Object>();
    body.put("caseId", family.caseId());
    body.put("severity", "MINOR");
    body.put("category", "RULE_BROKEN");
    body.put("occurredAt", CaseFixture.now().toString());
    body.put("people", List.of());
    body.put("description", what);
    body.put("actionTaken", "Записано.");
    return body;
  }
}
