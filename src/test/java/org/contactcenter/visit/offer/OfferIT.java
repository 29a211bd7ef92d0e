package org.contactcenter.visit.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.coordinatorHerself;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A slot that was given up is offered to those who need it most, and taken once. */
class OfferIT {
  private static final AtomicInteger MONTHS = new AtomicInteger();

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  private static LocalDate aFreshDay() {
    return LocalDate.of(2085, 1, 15).plusMonths(MONTHS.getAndIncrement());
  }

  @Test
  void aCancelledVisitsSlotIsOfferedToCasesBelowTheirOrder() {
    leaveOpenHowOftenOthersMeet();
    var day = aFreshDay();
    var served = ordered(1);
    var short1 = ordered(2);
    aVisit(served, day.plusDays(1), "10:00").booked();
    aVisit(short1, day.plusDays(1), "12:00").booked();
    var short2 = ordered(2);
    freed(CaseFixture.activeCourtCase(), day);

    var offers = offers(day);

    assertThat(offers).hasSize(1);
    assertThat(offers.get(0).path("startsAt").asText()).isEqualTo(at(day, "10:00"));
    var cases = cases(offers.get(0));
    assertThat(cases).contains(short1.caseId(), short2.caseId()).doesNotContain(served.caseId());
    assertThat(cases.indexOf(short2.caseId())).isLessThan(cases.indexOf(short1.caseId()));
    var first = offers.get(0).path("candidates").get(0);
    assertThat(first.path("because").get(0).asText()).isEqualTo("BELOW_ORDER");
    assertThat(first.path("caseNumber").asText())
        .isEqualTo(coordinator().get("/cases/" + first.path("id").asText()).text("number"));
    ok(coordinator().post(path(offers.get(0), "dismiss"), Map.of("reason", "KEPT_FREE")), 204);
    assertThat(offers(day)).isEmpty();
  }

  @Test
  void ofThoseWhoAcceptAtOnceOneGetsTheSlot() {
    var day = aFreshDay();
    var families = List.of(ordered(2), ordered(2), ordered(2), ordered(2));
    freed(CaseFixture.activeCourtCase(), day);
    var offer = offers(day).get(0);

    var answers =
        AtOnce.run(
            4,
            number ->
                coordinator()
                    .post(path(offer, "accept"), Map.of("caseId", families.get(number).caseId())));

    assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
    assertThat(answers)
        .filteredOn(answer -> answer.status() != 200)
        .allSatisfy(answer -> assertThat(answer.problem()).isEqualTo("offer-taken"));
    assertThat(offers(day)).isEmpty();
  }

  @Test
  void aSlotThatAnotherVisitTookIsOfferedNoLonger() {
    var day = aFreshDay();
    freed(CaseFixture.activeCourtCase(), day);
    assertThat(offers(day)).hasSize(1);

    aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).booked();

    assertThat(offers(day)).isEmpty();
  }

  @Test
  void aFamilyOnTheWaitingListIsOfferedTheSlotAndThatIsNoted() {
    var day = aFreshDay();
    var referral = ok(coordinator().post("/referrals", CaseFixture.referral("SELF")), 201).id();
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + referral + "/screen", screening), 200);
    ok(
        coordinator()
            .post(
                "/referrals/" + referral + "/wait",
                Map.of("priority", "HIGH", "reason", "Няма свободен час")),
        200);
    freed(CaseFixture.activeCourtCase(), day);
    var offer = offers(day).get(0);
    assertThat(offer.path("candidates").toString()).contains(referral.toString(), "WAITING_LIST");
    assertThat(offer.path("candidates").findValues("caseNumber"))
        .hasSize(kinds(offer, "CASE"))
        .hasSizeLessThan(offer.path("candidates").size());

    ok(coordinator().post(path(offer, "offer"), Map.of("referralId", referral)), 204);

    assertThat(offers(day).get(0).path("offeredTo").asText()).isEqualTo(referral.toString());
  }

  @Test
  void aCaseWorkerSeesOnlyTheirOwnCasesAsCandidates() {
    var day = aFreshDay();
    var mine = ordered(2);
    var others = ordered(2);
    CaseFixture.assign(mine, "worker");
    freed(CaseFixture.activeCourtCase(), day);

    var seen = TestCenter.as("worker").get("/offers?from=" + day + "&to=" + day).body();

    assertThat(seen.toString())
        .contains(mine.caseId().toString(), number(mine))
        .doesNotContain(others.caseId().toString(), number(others), "WAITING_LIST");
  }

  @Test
  void tenFamiliesMoreCostNoStatementMore() {
    var day = aFreshDay();
    freed(CaseFixture.activeCourtCase(), day);
    var statements = new Statements();
    var resource =
        statements.features().offer.resources().stream()
            .map(OfferResource.class::cast)
            .findFirst()
            .orElseThrow();
    var few = statements.of(() -> list(resource, day));

    for (int number = 0; number < 10; number++) {
      CaseFixture.activeCourtCase();
    }

    assertThat(few).isPositive();
    assertThat(statements.of(() -> list(resource, day))).isEqualTo(few);
  }

  private static void list(OfferResource resource, LocalDate day) {
    resource.list(coordinatorHerself(), Optional.of(day), Optional.of(day));
  }

  /** Only the neediest ten are named, and cases of other tests are in need as well. */
  private static void leaveOpenHowOftenOthersMeet() {
    Jdbi.create(TestCenter.database().asSuperuser())
        .useHandle(
            handle ->
                handle.execute(
                    "UPDATE court_order SET terms = terms - 'visitsPerWeek' - 'visitsPerMonth'"));
  }

  private static Family ordered(int visitsPerWeek) {
    var terms = Map.of("visitsPerWeek", visitsPerWeek);
    return CaseFixture.activate(CaseFixture.ready(CaseFixture.courtCase(Map.of("terms", terms))));
  }

  private static void freed(Family family, LocalDate day) {
    var visit = aVisit(family, day, "10:00").in(room(0)).booked();
    ok(verb(visit, "cancel", Map.of("by", "CHILD", "reason", "Болест")), 200);
  }

  private static List<JsonNode> offers(LocalDate day) {
    var found = new ArrayList<JsonNode>();
    ok(coordinator().get("/offers?from=" + day + "&to=" + day), 200)
        .body()
        .path("items")
        .forEach(found::add);
    return found;
  }

  private static List<UUID> cases(JsonNode offer) {
    var ids = new ArrayList<UUID>();
    offer.path("candidates").forEach(each -> ids.add(UUID.fromString(each.path("id").asText())));
    return ids;
  }

  private static int kinds(JsonNode offer, String kind) {
    return Collections.frequency(offer.path("candidates").findValuesAsText("kind"), kind);
  }

  private static String number(Family family) {
    return coordinator().get(family.path()).text("number");
  }

  private static String path(JsonNode offer, String verb) {
    return "/offers/" + offer.path("id").asText() + "/" + verb;
  }
}
