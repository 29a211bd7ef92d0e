package org.contactcenter.report.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.report.paper.Pdf;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.PdfA;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.note.VisitUnderWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaperworkIT {

  @BeforeEach
  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theReportsOfACaseAreBoundEachWithItsOwnPagesAndOnlyForWhoMaySeeIt() {
    var family = CaseFixture.activeCourtCase();
    assertThat(coordinator().get(family.path() + "/reports.pdf").problem())
        .isEqualTo("reports-none");
    var first = VisitUnderWay.planned(family, "SUPERVISED").start().end();
    var second = VisitUnderWay.planned(family, "SUPERVISED").start().end();
    VisitUnderWay.planned(family, "SUPPORTED").start().end();
    var ahead = VisitUnderWay.planned(family, "SUPERVISED");

    var pdf = pdf(coordinator(), family.path() + "/reports.pdf?language=en");

    assertThat(Pdf.text(pdf))
        .contains(first.id().toString(), second.id().toString())
        .contains("Page 1 of")
        .doesNotContain(ahead.id().toString());
    assertThat(Pdf.bookmarks(pdf).stream().filter(each -> !each.startsWith("-")))
        .hasSize(2)
        .allMatch(each -> each.endsWith("case " + number(family)));
    assertThat(ok(coordinator().get(family.path() + "/timeline?limit=100"), 200).body().toString())
        .contains("visit-report.printed");
    assertThat(TestCenter.as("worker").get(family.path() + "/reports.pdf").status()).isEqualTo(404);
  }

  @Test
  void theReportsOfADayAreThoseTheReaderMayPrint() {
    var visit = VisitUnderWay.started("SUPERVISED").end();
    var path = "/visits/reports.pdf?language=en&day=" + day(visit);

    assertThat(Pdf.text(pdf(coordinator(), path))).contains(visit.id().toString());
    assertThat(Pdf.text(pdf(visit.bySupervisor(), path))).contains(visit.id().toString());
    assertThat(visit.byAnotherSupervisor().get(path).problem()).isEqualTo("reports-none");
    assertThat(TestCenter.as("worker").get(path).problem()).isEqualTo("reports-none");
    assertThat(TestCenter.as("coordinator.b").get(path).problem()).isEqualTo("reports-none");
    assertThat(coordinator().get("/visits/reports.pdf").status()).isEqualTo(400);
  }

  @Test
  void aCertificateTellsTheTimesOfOnePersonAndNothingElse() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    var family = visit.family();
    TestCenter.clock().set(visit.startsAt().minus(Duration.ofMinutes(15)));
    pass(visit, "arrive", family.mother());
    TestCenter.clock().advance(Duration.ofMinutes(5));
    pass(visit, "depart", family.mother());
    var days = "&from=" + day(visit) + "&to=" + day(visit) + "&language=en";
    var path = family.path() + "/attendance.pdf?person=";

    var text = Pdf.text(pdf(coordinator(), path + family.mother() + days));

    assertThat(text)
        .contains("Certificate of attendance", name(family.mother()))
        .containsPattern("13:45 13:50")
        .doesNotContain(name(family.father()), name(family.child()), number(family))
        .doesNotContain("visit", "case");
    assertThat(coordinator().get(path + family.father() + days).problem())
        .isEqualTo("attendance-none");
    assertThat(coordinator().get(path + UUID.randomUUID() + days).status()).isEqualTo(422);
    assertThat(TestCenter.as("worker").get(path + family.mother() + days).status()).isEqualTo(404);
  }

  @Test
  void whatIsSignedOnPaperIsTheTextInForceInThePersonsLanguage() {
    var family = CaseFixture.activeCourtCase();
    speaksTurkish(family.father());
    var path = family.path() + "/form.pdf?person=" + family.father() + "&purpose=";

    var text = Pdf.text(pdf(coordinator(), path + "CONTACT"));

    assertThat(text).contains(name(family.father()), number(family), "Sürüm 1", "İmza");
    assertThat(text).doesNotContain(name(family.mother()), name(family.child()));
    assertThat(Pdf.text(pdf(coordinator(), path + "SERVICE_AGREEMENT&language=en")))
        .contains("Service agreement", "10. My data. The center keeps what it needs");
    assertThat(
            coordinator()
                .get(
                    path.replace(family.father().toString(), family.child().toString()) + "CONTACT")
                .status())
        .isEqualTo(422);
    assertThat(coordinator().get(path + "NOTHING").status()).isEqualTo(400);
  }

  @Test
  void theWeekOfARoomNamesNobody() {
    var visit = VisitUnderWay.planned("SUPERVISED");
    var called = VisitUnderWay.planned("SUPERVISED");
    var cancelled = Map.of("by", "CENTER", "reason", "Ремонт");
    ok(coordinator().post(called.path() + "/cancel", cancelled), 200);
    var room = ok(coordinator().get(visit.path()), 200).text("roomId");
    var path = "/rooms/" + room + "/week.pdf?language=en&day=" + day(visit);

    var text = Pdf.text(pdf(coordinator(), path));

    assertThat(text).contains("Week of the room", "14:00–", "supervised visit", "Free all day.");
    for (var person : people(visit.family())) {
      assertThat(text).doesNotContain(name(person));
    }
    assertThat(text).doesNotContain(number(visit.family()), "13:45");
    assertThat(Pdf.text(pdf(coordinator(), path + "&numbers=true")))
        .contains(number(visit.family()));
    assertThat(
            Pdf.text(
                pdf(coordinator(), "/rooms/" + room + "/week.pdf?numbers=true&day=" + day(called))))
        .doesNotContain(number(called.family()));
    assertThat(TestCenter.as("coordinator.b").get(path).status()).isEqualTo(404);
  }

  private static byte[] pdf(Api reader, String path) {
    var answer = ok(reader.get(path), 200);
    assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
    return PdfA.requireConforming(answer.bytes());
  }

  private static void pass(VisitUnderWay visit, String verb, UUID person) {
    ok(coordinator().post(visit.path() + "/" + verb, Map.of("personId", person)), 200);
  }

  private static LocalDate day(VisitUnderWay visit) {
    return LocalDate.ofInstant(visit.startsAt(), ZoneId.of("Europe/Sofia"));
  }

  private static List<UUID> people(Family family) {
    return List.of(family.mother(), family.father(), family.child());
  }

  /** With the family name that no other of the family has. */
  private static String name(UUID person) {
    var known = ok(coordinator().get("/people/" + person), 200);
    return known.text("givenName") + " " + known.text("familyName");
  }

  private static String number(Family family) {
    return ok(coordinator().get(family.path()), 200).text("number");
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
