package org.contactcenter.visit.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activate;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.ready;
import static org.contactcenter.casefile.CaseFixture.selfCase;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aVisit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An order's end warns in time. */
class OrderEndingIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anOrderThatEndsWithinTheDaysOfWarningIsListedAndShownInItsCase() {
    var soon = courtCase(Map.of("validUntil", today().plusDays(30)));
    var later = courtCase(Map.of("validUntil", today().plusDays(31)));
    var open = courtCase();

    assertThat(ending("coordinator", soon).orElseThrow().path("endsOn").asText())
        .isEqualTo(today().plusDays(30).toString());
    assertThat(ending("coordinator", later)).isEmpty();
    assertThat(ending("coordinator", open)).isEmpty();
    assertThat(shown(soon).path("orderEndsSoon").asBoolean()).isTrue();
    assertThat(shown(later).path("orderEndsOn").asText())
        .isEqualTo(today().plusDays(31).toString());
    assertThat(shown(later).path("orderEndsSoon").asBoolean()).isFalse();
    assertThat(shown(open).has("orderEndsOn")).isFalse();
  }

  @Test
  void anOrderThatAnotherFollowsIsNoEnd() {
    var family = courtCase(Map.of("validUntil", today().plusDays(5)));
    enter(family, today().plusDays(6), Optional.of(today().plusDays(300)));

    assertThat(ending("coordinator", family)).isEmpty();
    assertThat(shown(family).path("orderEndsOn").asText())
        .isEqualTo(today().plusDays(300).toString());
  }

  @Test
  void aGapBeforeTheNextOrderIsAnEnd() {
    var family = courtCase(Map.of("validUntil", today().plusDays(5)));
    enter(family, today().plusDays(7), Optional.empty());

    assertThat(ending("coordinator", family).orElseThrow().path("endsOn").asText())
        .isEqualTo(today().plusDays(5).toString());
  }

  @Test
  void visitsPlannedBeyondTheEndAreCounted() {
    var family = ready(selfCase());
    CaseFixture.consent(family, family.mother());
    CaseFixture.consent(family, family.father());
    activate(family);
    aVisit(family, LocalDate.of(2026, 3, 9), "17:30").booked();
    aVisit(family, LocalDate.of(2026, 3, 11), "17:30").booked();
    enter(family, today(), Optional.of(LocalDate.of(2026, 3, 10)));

    assertThat(ending("coordinator", family).orElseThrow().path("visitsBeyond").asInt())
        .isEqualTo(1);
    assertThat(aVisit(family, LocalDate.of(2026, 3, 12), "17:30").book().problem())
        .isEqualTo("order-not-valid");
  }

  @Test
  void aCaseWorkerIsWarnedOfTheirCasesAndNobodyOfClosedOnes() {
    var mine = courtCase(Map.of("validUntil", today().plusDays(3)));
    var other = courtCase(Map.of("validUntil", today().plusDays(3)));
    CaseFixture.assign(mine, "worker");

    assertThat(ending("worker", mine)).isPresent();
    assertThat(ending("worker", other)).isEmpty();
    assertThat(as("supervisor").get("/orders-ending").status()).isEqualTo(403);
  }

  private static void enter(Family family, LocalDate from, Optional<LocalDate> until) {
    var body =
        new HashMap<String, Object>(
            Map.of(
                "courtId",
                TestCenter.founding().court(),
                "caseNumber",
                "гр.д. 7/2026",
                "orderNumber",
                "7",
                "orderDate",
                today(),
                "validFrom",
                from));
    until.ifPresent(day -> body.put("validUntil", day));
    ok(coordinator().post(family.path() + "/orders", body), 201);
  }

  private static JsonNode shown(Family family) {
    return ok(coordinator().get(family.path()), 200).body();
  }

  /** The warning of the family's case, wherever in the pages. */
  private static Optional<JsonNode> ending(String user, Family family) {
    var found = new ArrayList<JsonNode>();
    var after = "";
    do {
      var page = ok(as(user).get("/orders-ending?limit=2" + after), 200).body();
      page.path("items").forEach(found::add);
      after = page.has("next") ? "&after=" + page.path("next").asText() : "";
    } while (!after.isEmpty());
    assertThat(List.copyOf(found)).doesNotHaveDuplicates();
    return found.stream()
        .filter(each -> each.path("caseId").asText().equals(family.caseId().toString()))
        .findFirst();
  }
}
