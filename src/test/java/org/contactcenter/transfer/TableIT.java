package org.contactcenter.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.referral.ReferralFixture.aChild;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.transfer.Tables.column;
import static org.contactcenter.transfer.Tables.csv;
import static org.contactcenter.transfer.Tables.ids;
import static org.contactcenter.transfer.Tables.xlsx;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.core.sheet.TableTypes;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists leave as tables, and other programs read them. */
class TableIT {
  /** Every list that has columns, and who may see it. */
  private static final Map<String, String> LISTS = lists();

  private static Map<String, String> lists() {
    var lists = new LinkedHashMap<String, String>();
    lists.put("/referrals", "coordinator");
    lists.put("/cases", "coordinator");
    lists.put("/visits", "coordinator");
    lists.put("/incidents", "coordinator");
    lists.put("/work-queue", "coordinator");
    lists.put("/capacity", "coordinator");
    lists.put("/messages", "coordinator");
    lists.put("/flagged-cases", "coordinator");
    lists.put("/users", "admin");
    lists.put("/staff", "coordinator");
    lists.put("/audit", "auditor");
    return lists;
  }

  @BeforeEach
  void startOfTime() {
    TestCenter.clock().reset();
  }

  @Test
  void aTableHasTheRowsOfItsListByTheSameFilterAndNoOthers() {
    var waiting = referral("Филтърна", "Анна");
    var received = referral("Филтърна", "Борис");
    wait(waiting, "=HYPERLINK(\"http://evil\",\"виж\")");

    var all = csv(as("coordinator").get("/referrals?format=csv&q=filtarna"));
    assertThat(column(all, 0)).containsExactlyInAnyOrder(waiting.toString(), received.toString());
    for (var path : List.of("/referrals?q=filtarna&status=WAITING", "/referrals?status=WAITING")) {
      var rows = csv(as("coordinator").get(path + "&format=csv"));
      assertThat(new HashSet<>(column(rows, 0)))
          .isEqualTo(ids(as("coordinator"), path, "id"))
          .contains(waiting.toString())
          .doesNotContain(received.toString());
      assertThat(xlsx(as("coordinator").get(path + "&format=xlsx"))).isEqualTo(rows);
    }
  }

  @Test
  void cyrillicTimesAndWouldBeFormulasAreReadBackAsTheyWere() {
    var id = referral("Ъгълова-Щерева", "Юлия");
    wait(id, "\u00a0\u200b＝cmd|' /C calc'!A0");
    var path = "/referrals?q=agalova&status=WAITING";

    for (var rows :
        List.of(
            csv(as("coordinator").with("Accept-Language", "bg").get(path + "&format=csv")),
            xlsx(as("coordinator").with("Accept-Language", "bg").get(path + "&format=xlsx")))) {
      assertThat(rows.get(0)).contains("Получено на", "Деца", "Причина за изчакването");
      var row = rows.get(1);
      assertThat(row.get(rows.get(0).indexOf("Деца"))).isEqualTo("Юлия Ъгълова-Щерева");
      assertThat(row.get(rows.get(0).indexOf("Причина за изчакването")))
          .isEqualTo("'\u00a0\u200b＝cmd|' /C calc'!A0");
      // 08:00 in UTC
      assertThat(row.get(rows.get(0).indexOf("Чака от"))).isEqualTo("2026-03-02 10:00:00");
    }
  }

  @Test
  void whoMayNotSeeTheListGetsNoTableAndOthersTheRowsThatTheySee() {
    var family = CaseFixture.activeCourtCase();
    CaseFixture.assign(family, "worker");
    for (var list : LISTS.keySet()) {
      for (var user : List.of("admin", "worker", "worker2", "supervisor", "frontdesk", "liaison")) {
        var json = as(user).get(list).status();
        assertThat(as(user).get(list + "?format=csv").status()).as(list + user).isEqualTo(json);
      }
    }
    for (var user : List.of("worker", "worker2")) {
      assertThat(new HashSet<>(column(csv(as(user).get("/cases?format=csv")), 0)))
          .isEqualTo(ids(as(user), "/cases", "id"));
    }
    assertThat(column(csv(as("worker").get("/cases?format=csv")), 0))
        .contains(family.caseId().toString());
    assertThat(column(csv(as("worker2").get("/cases?format=csv")), 0))
        .doesNotContain(family.caseId().toString());
    assertThat(column(csv(as("coordinator.b").get("/cases?format=csv")), 0))
        .doesNotContain(family.caseId().toString());
  }

  @Test
  void everyListHasItsHeadInEveryLanguage() {
    var family = CaseFixture.activeCourtCase();
    VisitFixture.aVisit(family, VisitFixture.aFreshDay(), "10:00").booked();

    for (var list : LISTS.entrySet()) {
      var heads = new HashSet<List<String>>();
      for (var language : List.of("bg", "en", "hu", "lt", "tr")) {
        var api = as(list.getValue()).with("Accept-Language", language);
        var answer = api.with("Accept", TableTypes.CSV).get(list.getKey());
        assertThat(answer.status()).as(list.getKey()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=utf-8");
        assertThat(answer.header("Content-Disposition"))
            .matches("attachment; filename=\"[a-z-]+-2026-03-0\\d.csv\"");
        heads.add(csv(answer).get(0));
      }
      assertThat(heads).as(list.getKey()).hasSize(5);
      var book = as(list.getValue()).with("Accept", TableTypes.XLSX).get(list.getKey());
      assertThat(heads).contains(xlsx(book).get(0));
    }
  }

  @Test
  void anExportStandsInTheTrailOnceWithItsFilterAndItsRows() {
    var family = CaseFixture.activeCourtCase();
    var before = trail();
    var answer =
        as("coordinator")
            .get("/visits?format=xlsx&caseId=" + family.caseId() + "&status=NO_SHOW&limit=1");
    as("coordinator").get("/cases?format=csv&q=" + "nobodyhasthisname");
    var after = trail();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(after).hasSize(before.size() + 2);
    assertThat(after.get(0)).isEqualTo("cases.exported csv rows.0 q");
    assertThat(after.get(1))
        .isEqualTo(
            "visits.exported xlsx rows.0 caseId.%s status.NO.SHOW"
                .formatted(family.caseId().toString().replace('-', '.')));
  }

  /** More rows than one page holds. */
  @Test
  void allPagesLeaveInOneTable() {
    for (int i = 0; i < 205; i++) {
      as("worker2").get("/cases?limit=1");
    }
    var path = "/audit?actor=" + VisitFixture.user("worker2");

    var rows = csv(as("auditor").get(path + "&format=csv"));
    assertThat(column(rows, 0))
        .hasSizeGreaterThan(204)
        .containsExactlyElementsOf(ids(as("auditor"), path, "id"));
    assertThat(column(xlsx(as("auditor").get(path + "&format=xlsx")), 0))
        .isEqualTo(column(rows, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "*/* | application/json",
        "application/json, text/csv | application/json",
        "text/csv;q=0.5, application/json;q=0.9 | application/json",
        "text/csv, */*;q=0.1 | text/csv;charset=utf-8"
      })
  void whatIsLikedBestLeaves(String accept, String type) {
    var answer = as("coordinator").with("Accept", accept).get("/cases");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type")).isEqualTo(type);
  }

  @ParameterizedTest
  @ValueSource(strings = {"pdf", "", "CSV", "csv&format=xlsx"})
  void aFormatThatThereIsNotIsRefused(String format) {
    var answer = as("coordinator").get("/cases?format=" + format);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.problem()).isEqualTo("malformed-parameter");
  }

  @Test
  void whatIsNoListHasNoTable() {
    assertThat(as("coordinator").get("/me?format=csv").status()).isEqualTo(406);
    assertThat(as("coordinator").get("/visits?format=csv&status=UNHEARD").status()).isEqualTo(400);
  }

  private static UUID referral(String familyName, String givenName) {
    return aSelfReferral()
        .withChildren(aChild(givenName, familyName, "2017-11-30"))
        .receivedBy(as("coordinator"));
  }

  private static void wait(UUID referral, String reason) {
    var answer =
        as("coordinator")
            .post("/referrals/" + referral + "/wait", Map.of("priority", "HIGH", "reason", reason));
    assertThat(answer.status()).isEqualTo(200);
  }

  /** What the coordinator did, the latest first. */
  private static List<String> trail() {
    var rows =
        csv(as("auditor").get("/audit?format=csv&actor=" + VisitFixture.user("coordinator")));
    return rows.stream()
        .skip(1)
        .map(row -> (row.get(3) + " " + row.get(6)).strip().replace(";", ""))
        .toList();
  }
}
