package org.contactcenter.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.transfer.ImportFixture.REFERRAL_FIELDS;
import static org.contactcenter.transfer.ImportFixture.column;
import static org.contactcenter.transfer.ImportFixture.constant;
import static org.contactcenter.transfer.ImportFixture.job;
import static org.contactcenter.transfer.ImportFixture.mapped;
import static org.contactcenter.transfer.ImportFixture.ran;
import static org.contactcenter.transfer.ImportFixture.referralHead;
import static org.contactcenter.transfer.ImportFixture.referralRow;
import static org.contactcenter.transfer.ImportFixture.tried;
import static org.contactcenter.transfer.ImportFixture.upload;
import static org.contactcenter.transfer.ImportFixture.uploaded;
import static org.contactcenter.transfer.ImportFixture.xlsx;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.transfer.imports.ImportJob;
import org.contactcenter.visit.VisitFixture;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system's records are tried, and taken in once. */
class ImportIT {
  private static final AtomicInteger COUNTER = new AtomicInteger();

  @BeforeEach
  void startOfTime() {
    TestCenter.clock().reset();
  }

  @Test
  void aTrialTellsEveryRowsProblemInTheReadersLanguageAndKeepsNothing() {
    var name = aName();
    var import1 = threeRowsOfWhichTwoAreBad(name);
    ok(mapped(import1, REFERRAL_FIELDS), 200);

    var checked = tried(import1.id());

    assertThat(checked.text("status")).isEqualTo("CHECKED");
    assertThat(checked.body().path("done").asInt()).isEqualTo(4);
    assertThat(checked.body().path("refused").asInt()).isEqualTo(3);
    var problems = problems(import1, "bg");
    assertThat(problems)
        .extracting(each -> each.path("row").asInt() + " " + each.path("column").asText())
        .containsExactly("2 Родено", "3 Родено", "4 Стар №");
    assertThat(problems.get(0).path("field").asText()).isEqualTo("child1.birthDate");
    assertThat(problems.get(0).path("message").asText()).contains("Това не е дата");
    assertThat(problems.get(1).path("message").asText())
        .isEqualTo(
            as("coordinator")
                .with("Accept-Language", "bg")
                .post("/referrals", bornTomorrow())
                .body()
                .at("/violations/0/message")
                .asText());
    assertThat(problems.get(2).path("message").asText()).isEqualTo("Ред 1 вече има този ключ.");
    assertThat(found(name)).isEmpty();
    var table =
        Tables.csv(as("coordinator").get("/imports/" + import1.id() + "/problems?format=csv"));
    assertThat(table).hasSize(4);
  }

  @Test
  void rowByRowTheGoodRowsAreTakenInOnceAndTheRestCanFollow() {
    var name = aName();
    var upload = threeRowsOfWhichTwoAreBad(name);
    ok(mapped(upload, REFERRAL_FIELDS), 200);

    var done = ran(upload.id(), "ROW_BY_ROW");
    assertThat(done.text("status")).isEqualTo("DONE");
    assertThat(done.body().path("imported").asInt()).isEqualTo(1);
    assertThat(problems(upload, "en")).hasSize(3);
    var again = ran(upload.id(), "ROW_BY_ROW");

    assertThat(again.body().path("imported").asInt()).isEqualTo(1);
    var taken = found(name);
    assertThat(taken).hasSize(1);
    assertThat(taken.get(0).path("receivedAt").asText()).isEqualTo("2026-01-04T22:00:00Z");
    assertThat(taken.get(0).path("status").asText()).isEqualTo("RECEIVED");
    var other = uploaded("REFERRALS", List.of(referralHead(), referralRow(name, name, "1.2.2018")));
    ok(mapped(other, REFERRAL_FIELDS), 200);
    assertThat(ran(other.id(), "ROW_BY_ROW").body().path("imported").asInt()).isZero();
    assertThat(problems(other, "en").get(0).path("code").asText()).isEqualTo("key-imported-before");
  }

  @Test
  void allOrNothingIsNothingWhereOneRowIsRefused() {
    var name = aName();
    var bad = threeRowsOfWhichTwoAreBad(name);
    ok(mapped(bad, REFERRAL_FIELDS), 200);
    assertThat(ran(bad.id(), "ALL_OR_NOTHING").text("status")).isEqualTo("FAILED");
    assertThat(problems(bad, "en")).hasSize(3);
    assertThat(found(name)).isEmpty();

    var rows = new ArrayList<List<Object>>(List.of(referralHead()));
    for (int i = 0; i < 60; i++) {
      rows.add(referralRow(name + i, name, "1.2.2018"));
    }
    var good = uploaded("REFERRALS", rows);
    ok(mapped(good, REFERRAL_FIELDS), 200);
    var done = ran(good.id(), "ALL_OR_NOTHING");
    assertThat(done.text("status")).isEqualTo("DONE");
    assertThat(done.body().path("imported").asInt()).isEqualTo(60);
    assertThat(found(name)).hasSize(60);
  }

  /** The clock throws what nothing catches, as if the machine had stopped in that very moment. */
  @Test
  void whateverNodeDiesNoRowIsTakenInTwiceAndNoneIsLost() {
    var name = aName();
    var rows = new ArrayList<List<Object>>(List.of(referralHead()));
    for (int i = 0; i < 180; i++) {
      rows.add(referralRow(name + i, name, i == 70 ? "кога" : "1.2.2018"));
    }
    var upload = uploaded("REFERRALS", rows);
    ok(mapped(upload, REFERRAL_FIELDS), 200);
    ok(as("coordinator").post(path(upload) + "/run", Map.of("mode", "ROW_BY_ROW")), 200);

    for (int moments : List.of(150, 400, 61)) {
      assertThatExceptionOfType(Stopped.class).isThrownBy(() -> job(stoppingAfter(moments)).run());
    }
    var before = as("coordinator").get(path(upload));
    assertThat(before.text("status")).isEqualTo("RUNNING");
    assertThat(before.body().path("imported").asInt()).isBetween(50, 178);
    var two =
        List.of(
            CompletableFuture.runAsync(job(TestCenter.clock())::run),
            CompletableFuture.runAsync(job(TestCenter.clock())::run));
    two.forEach(CompletableFuture::join);
    job(TestCenter.clock()).run();

    var after = as("coordinator").get(path(upload));
    assertThat(after.text("status")).isEqualTo("DONE");
    assertThat(after.body().path("imported").asInt()).isEqualTo(179);
    assertThat(problems(upload, "en")).hasSize(1);
    assertThat(found(name)).hasSize(179);
  }

  @Test
  void aRowCostsFewStatementsAndARefusedOneLeavesNothingNotEvenInTheTrail() {
    var name = aName();
    var upload = rowsOfWhichTheLastIsRefused(name, 50);
    var larger = rowsOfWhichTheLastIsRefused(name + "ф", 100);
    var statements = new Statements();
    var job = job(statements.features());
    var before = trail("referral.received");

    var few = statements.of(() -> taken(job, upload));
    var more = statements.of(() -> taken(job, larger));

    assertThat(more - few).as("for fifty rows, and the round of their transaction").isLessThan(500);
    assertThat(trail("referral.received")).isEqualTo(before + 49 + 99);
    assertThat(problems(larger, "en")).hasSize(1);
  }

  /** It can be read, but not be taken in: born tomorrow. */
  private static Answer rowsOfWhichTheLastIsRefused(String name, int count) {
    var rows = new ArrayList<List<Object>>(List.of(referralHead()));
    for (int i = 1; i < count; i++) {
      rows.add(referralRow(name + i, name, "1.2.2018"));
    }
    rows.add(referralRow(name + count, name, "3.3.2026"));
    var upload = uploaded("REFERRALS", rows);
    ok(mapped(upload, REFERRAL_FIELDS), 200);
    return upload;
  }

  private static void taken(ImportJob job, Answer upload) {
    ok(as("coordinator").post(path(upload) + "/run", Map.of("mode", "ROW_BY_ROW")), 200);
    job.run();
  }

  private static int trail(String action) {
    return Jdbi.create(TestCenter.database().asSuperuser())
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM audit_entry WHERE action = :action")
                    .bind("action", action)
                    .mapTo(int.class)
                    .one());
  }

  @Test
  void casesAndTheirVisitsComeByTheKeysOfTheOtherSystem() {
    var name = aName();
    var upload =
        ok(
            upload("CASES", xlsx(List.of(referralHead(), referralRow(name, name, "1.2.2018")))),
            201);
    var fields = new ArrayList<>(REFERRAL_FIELDS);
    fields.add(constant("caseWorker", "worker"));
    ok(mapped(upload, fields), 200);
    assertThat(ran(upload.id(), "ALL_OR_NOTHING").text("status")).isEqualTo("DONE");
    var file = as("worker").get("/cases?q=" + name).body().at("/items/0");
    assertThat(file.path("status").asText()).isEqualTo("INTAKE");

    var visits =
        ok(
            upload(
                "VISITS",
                xlsx(
                    List.of(
                        List.of("Дело", "Кога", "Минути", "Стая", "Изход", "Кой", "Защо"),
                        List.of(name, at(8, 10), 60, "синя стая", "проведена", "", ""),
                        List.of(
                            name, at(15, 10), 60, "Синя стая", "неявяване", "VISITING_PARENT", ""),
                        List.of(name, at(22, 10), 60, "Синя стая", "отменена", "CENTER", "Ремонт"),
                        List.of(name, at(8, 10), 30, "Синя стая", "проведена", "", ""),
                        List.of(name, at(23, 10), 60, "Зелена", "проведена", "", ""),
                        List.of(name, at(24, 10), 60, "Синя стая", "", "", ""),
                        List.of("няма такова", at(24, 10), 60, "Синя стая", "проведена", "", "")))),
            201);
    ok(mapped(visits, visitFields()), 200);
    var done = ran(visits.id(), "ROW_BY_ROW");

    assertThat(done.body().path("imported").asInt())
        .as(problems(visits, "en").toString())
        .isEqualTo(3);
    assertThat(problems(visits, "en"))
        .extracting(each -> each.path("row").asInt() + " " + each.path("code").asText())
        .containsExactly("4 visit-there-already", "5 unknown-room-name", "6 required", "7 unknown");
    var known =
        as("coordinator").get("/visits?caseId=" + file.path("id").asText()).body().path("items");
    assertThat(known)
        .extracting(each -> each.path("startsAt").asText() + " " + each.path("status").asText())
        .containsExactly(
            "2026-01-08T08:00:00Z COMPLETED",
            "2026-01-15T08:00:00Z NO_SHOW",
            "2026-01-22T08:00:00Z CANCELLED");
    assertThat(claims(known)).isZero();
  }

  @Test
  void whatLiesAheadGoesThroughBooking() {
    var family = CaseFixture.activeCourtCase();
    var number = as("coordinator").get(family.path()).text("number");
    var day = VisitFixture.aFreshDay();
    var upload =
        uploaded(
            "VISITS",
            List.of(
                List.of("Дело", "Кога", "Минути", "Стая", "Изход", "Кой", "Защо"),
                List.of(number, day + " 10:00", 60, "Синя стая", "", "", ""),
                List.of(number, day + " 10:15", 60, "Жълта стая", "", "", "")));
    var fields = new ArrayList<>(visitFields());
    fields.set(0, column("caseNumber", "Дело"));
    ok(mapped(upload, fields), 200);
    var done = ran(upload.id(), "ROW_BY_ROW");

    assertThat(done.body().path("imported").asInt()).isEqualTo(1);
    assertThat(problems(upload, "en")).isNotEmpty();
    var booked = as("coordinator").get("/visits?caseId=" + family.caseId()).body().path("items");
    assertThat(booked).hasSize(1);
    assertThat(booked.get(0).path("status").asText()).isEqualTo("PLANNED");
    assertThat(claims(booked)).isPositive();
  }

  @Test
  void whatIsNoTableIsRefusedAndAMappingNamesItsFaults() {
    assertThat(upload("REFERRALS", new byte[] {0, 1, 2, 3, 0}).problem()).isEqualTo("no-table");
    assertThat(
            upload("REFERRALS", "PK\u0003\u0004junk".getBytes(StandardCharsets.US_ASCII)).problem())
        .isEqualTo("no-table");
    assertThat(
            upload("REFERRALS", "Име\nИва\n".getBytes(Charset.forName("windows-1251"))).problem())
        .isEqualTo("table-not-utf8");
    assertThat(upload("REFERRALS", "A,A\n1,2\n".getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo("table-head");
    assertThat(upload("REFERRALS", "A,B\n".getBytes(StandardCharsets.UTF_8)).problem())
        .isEqualTo("table-empty");
    assertThat(upload("REFERRALS", new byte[21 << 20]).status()).isEqualTo(413);

    var upload = uploaded("VISITS", List.of(List.of("A", "B"), List.of("1", "2")));
    var refused =
        mapped(
            upload,
            List.of(
                column("type", "C"),
                column("nonsense", "A"),
                Map.of("field", "startsAt", "column", "A", "format", "dd.QQQQQQ!!")));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("violations").findValuesAsText("field"))
        .containsExactlyInAnyOrder(
            "fields[0].column", "fields[1].field", "fields[2].format", "fields.durationMinutes");
    assertThat(as("coordinator").post(path(upload) + "/dry-run", Map.of()).problem())
        .isEqualTo("import-uploaded");
    var columns = as("coordinator").get(path(upload) + "/columns").body();
    assertThat(columns.path("columns").findValuesAsText("name")).containsExactly("A", "B");
    assertThat(columns.at("/columns/1/examples/0").asText()).isEqualTo("2");
  }

  @Test
  void whatWasUploadedIsSealedAndGoneInTime() {
    var name = aName();
    var upload =
        uploaded("REFERRALS", List.of(referralHead(), referralRow(name, name, "1.2.2018")));
    assertThat(chunks(upload.id())).hasSize(2).noneMatch(each -> each.contains(name));
    ok(mapped(upload, REFERRAL_FIELDS), 200);
    ran(upload.id(), "ROW_BY_ROW");
    assertThat(chunks(upload.id())).as("only the head is kept").hasSize(1);
    assertThat(as("worker").get(path(upload)).status()).isEqualTo(403);
    assertThat(as("coordinator.b").get(path(upload)).status()).isEqualTo(404);

    TestCenter.clock().advance(Duration.ofDays(31));
    job(TestCenter.clock()).run();

    assertThat(as("coordinator").get(path(upload)).status()).isEqualTo(404);
    assertThat(chunks(upload.id())).isEmpty();
  }

  @Test
  void anImportThatIsCancelledEndsAndAMappingIsKeptByName() {
    var name = aName();
    var upload =
        uploaded("REFERRALS", List.of(referralHead(), referralRow(name, name, "1.2.2018")));
    ok(mapped(upload, REFERRAL_FIELDS), 200);
    ok(as("coordinator").post(path(upload) + "/run", Map.of("mode", "ROW_BY_ROW")), 200);
    ok(as("coordinator").post(path(upload) + "/cancel", Map.of()), 200);
    job(TestCenter.clock()).run();
    assertThat(found(name)).isEmpty();
    assertThat(as("coordinator").get(path(upload)).text("status")).isEqualTo("CANCELLED");

    var mapping =
        Map.of("kind", "REFERRALS", "name", name, "mapping", Map.of("fields", REFERRAL_FIELDS));
    var saved = ok(as("coordinator").post("/import-mappings", mapping), 201);
    assertThat(as("coordinator").post("/import-mappings", mapping).problem())
        .isEqualTo("import-mapping-name-taken");
    assertThat(saved.body().path("mapping").path("fields")).hasSize(REFERRAL_FIELDS.size());
    ok(as("coordinator").delete("/import-mappings/" + saved.id()), 204);
  }

  private static Answer threeRowsOfWhichTwoAreBad(String name) {
    return uploaded(
        "REFERRALS",
        List.of(
            referralHead(),
            referralRow(name, name, "1.2.2018"),
            referralRow(name + "b", name, "31.2.2018"),
            referralRow(name + "c", name, "3.3.2026"),
            referralRow(name, name, "1.2.2018")));
  }

  private static Map<String, Object> bornTomorrow() {
    return aSelfReferral().withChildren(aChild("Ива", "Утрешна", "2026-03-03")).body();
  }

  private static List<Map<String, Object>> visitFields() {
    return List.of(
        column("caseKey", "Дело"),
        constant("type", "SUPERVISED"),
        column("startsAt", "Кога"),
        column("durationMinutes", "Минути"),
        column("roomId", "Стая"),
        Map.of(
            "field",
            "status",
            "column",
            "Изход",
            "values",
            Map.of("Проведена", "COMPLETED", "Неявяване", "NO_SHOW", "Отменена", "CANCELLED")),
        column("by", "Кой"),
        column("reason", "Защо"));
  }

  private static LocalDateTime at(int day, int hour) {
    return LocalDateTime.of(2026, 1, day, hour, 0);
  }

  /** What stops a node. */
  private static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;
  }

  private static InstantSource stoppingAfter(int moments) {
    var left = new AtomicInteger(moments);
    return () -> {
      if (left.decrementAndGet() < 0) {
        throw new Stopped();
      }
      return TestCenter.clock().instant();
    };
  }

  private static String aName() {
    return "Внесенова"
        + (char) ('а' + COUNTER.get() % 26)
        + "ц".repeat(COUNTER.getAndIncrement() / 26 + 1);
  }

  private static String path(Answer upload) {
    return "/imports/" + upload.id();
  }

  private static List<JsonNode> problems(Answer upload, String language) {
    var all = new ArrayList<JsonNode>();
    as("coordinator")
        .with("Accept-Language", language)
        .get(path(upload) + "/problems?limit=200")
        .body()
        .path("items")
        .forEach(all::add);
    return all;
  }

  private static List<JsonNode> found(String name) {
    var all = new ArrayList<JsonNode>();
    as("coordinator").get("/referrals?limit=200&q=" + name).body().path("items").forEach(all::add);
    return all;
  }

  private static int claims(JsonNode visits) {
    var ids = visits.findValuesAsText("id").stream().map(UUID::fromString).toList();
    return Jdbi.create(TestCenter.database().asSuperuser())
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT count(*) FROM claim WHERE visit_id IN (<ids>)")
                    .bindList("ids", ids)
                    .mapTo(int.class)
                    .one());
  }

  private static List<String> chunks(UUID id) {
    return Jdbi.create(TestCenter.database().asSuperuser())
        .withHandle(
            handle ->
                handle
                    .createQuery("SELECT sealed FROM import_chunk WHERE import_id = :id")
                    .bind("id", id)
                    .mapTo(byte[].class)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .list());
  }
}
