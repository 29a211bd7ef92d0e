package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplanationIT {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void everyTimeIsEitherOfferedOrExplained() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();
    aVisit(CaseFixture.activeCourtCase(), day, "10:30").in(room(1)).by("supervisor2").booked();
    aVisit(family, day, "14:00").booked();
    var query = "/slots?caseId=%s&from=%s&to=%s&limit=200".formatted(family.caseId(), day, day);
    var offered =
        StreamSupport.stream(
                ok(coordinator().get(query), 200).body().path("items").spliterator(), false)
            .map(slot -> Instant.parse(slot.path("startsAt").asText()))
            .toList();

    assertThat(quarters(day))
        .allSatisfy(
            start ->
                assertThat(explain(family, start.toString(), "").path("free").asBoolean())
                    .isEqualTo(offered.contains(start)));
  }

  @Test
  void aFreeTimeHasNothingAgainstIt() {
    var answer = explain(CaseFixture.activeCourtCase(), at(aFreshDay(), "10:00"), "");
    assertThat(answer.path("free").asBoolean()).isTrue();
    assertThat(answer.path("objections")).isEmpty();
  }

  @Test
  void whatAnotherFamilyHoldsIsSaidWithoutWhose() {
    var other = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(other, day, "10:00").in(room(0)).by("supervisor").booked();
    var family = CaseFixture.activeCourtCase();

    var inRoom = explain(family, at(day, "10:30"), "&roomId=" + room(0));
    assertThat(codes(inRoom)).contains("room-taken");
    assertThat(inRoom.at("/objections/0/field").asText()).isEqualTo("roomId");
    assertThat(inRoom.toString()).doesNotContain(other.caseId().toString());
    assertThat(codes(explain(family, at(day, "10:30"), "&supervisorId=" + user("supervisor"))))
        .contains("supervisor-taken");
  }

  @Test
  void theFamilyItselfMayBeTaken() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(family, day, "10:00").booked();

    assertThat(codes(explain(family, at(day, "10:30"), ""))).contains("person-taken");
  }

  @ParameterizedTest
  @CsvSource({"2026-03-01T10:00:00Z, in-the-past", "2026-05-04T04:00:00Z, outside-opening-hours"})
  void theRulesOfTheHouseAreNamed(String start, String code) {
    assertThat(codes(explain(CaseFixture.activeCourtCase(), start, ""))).contains(code);
  }

  @Test
  void aCaseThatMayHaveNoVisitSaysSo() {
    var intake = CaseFixture.courtCase();
    assertThat(codes(explain(intake, at(aFreshDay(), "10:00"), ""))).contains("case-intake");

    var ending = CaseFixture.courtCase(Map.of("validUntil", LocalDate.of(2026, 6, 10)));
    var family = CaseFixture.activate(CaseFixture.ready(ending));
    assertThat(codes(explain(family, at(LocalDate.of(2026, 6, 11), "10:00"), "")))
        .contains("order-not-valid");
  }

  @ParameterizedTest
  @CsvSource({"bg", "en", "hu", "lt", "tr"})
  void everySentenceIsInTheLanguageOfTheCaller(String language) {
    var family = CaseFixture.activeCourtCase();
    var path = path(family, "2026-05-04T04:00:00Z", "");
    var english = coordinator().with("Accept-Language", "en").get(path).body();
    var answer = ok(coordinator().with("Accept-Language", language).get(path), 200).body();

    var message = answer.at("/objections/0/message").asText();
    assertThat(message).isNotBlank().isNotEqualTo(answer.at("/objections/0/code").asText());
    assertThat(message.equals(english.at("/objections/0/message").asText()))
        .isEqualTo(language.equals("en"));
  }

  @Test
  void aRoomThatIsNoneIsRefused() {
    var family = CaseFixture.activeCourtCase();
    var path = path(family, at(aFreshDay(), "10:00"), "&roomId=" + family.child());
    assertThat(coordinator().get(path).status()).isEqualTo(422);
    assertThat(TestCenter.as("coordinator.b").get(path).status()).isEqualTo(404);
    assertThat(TestCenter.as("supervisor").get(path).status()).isEqualTo(403);
  }

  private static List<Instant> quarters(LocalDate day) {
    var midnight = day.atStartOfDay(SOFIA).toInstant();
    return Stream.iterate(midnight, start -> start.plus(SlotSearch.STEP)).limit(96).toList();
  }

  private static List<String> codes(JsonNode explanation) {
    assertThat(explanation.path("free").asBoolean()).isFalse();
    return explanation.path("objections").findValuesAsText("code");
  }

  private static JsonNode explain(Family family, String startsAt, String more) {
    return ok(coordinator().get(path(family, startsAt, more)), 200).body();
  }

  private static String path(Family family, String startsAt, String more) {
    return "/slots/explanation?caseId=%s&startsAt=%s%s".formatted(family.caseId(), startsAt, more);
  }
}
