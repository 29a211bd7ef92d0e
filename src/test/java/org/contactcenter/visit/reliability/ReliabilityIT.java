package org.contactcenter.visit.reliability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cancellations, moves and absences, counted per party by the test's clock. */
class ReliabilityIT {
  private LocalDate day = LocalDate.EPOCH;

  @SuppressWarnings("NullAway.Init") // brought before each
  private Family family;

  @BeforeEach
  void bringAFamily() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    day = VisitFixture.aFreshDay();
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aCancellationIsInTimeUpToTheNoticeOfTheCenter() {
    var first = booked(day.plusDays(1));
    var second = booked(day.plusDays(2));
    itIs(day, "10:00");
    cancel(first, "VISITING_PARENT");
    itIs(day.plusDays(1), "10:01");
    cancel(second, "VISITING_PARENT");

    var father = party("VISITING_PARENT");
    assertThat(father.path("cancellations").path("inTime").asInt()).isEqualTo(1);
    assertThat(father.path("cancellations").path("late").asInt()).isEqualTo(1);
    assertThat(father.path("changes").asInt()).isEqualTo(2);
    assertThat(party("RESIDENTIAL_PARENT").path("changes").asInt()).isZero();
  }

  @Test
  void whoAsksForTheThirdChangeIsFlaggedAndTheCenterNever() {
    var visit = booked(day);
    move(visit, day, "12:00", "RESIDENTIAL_PARENT");
    move(visit, day, "13:00", "RESIDENTIAL_PARENT");
    for (var time : new String[] {"14:00", "14:30", "15:00"}) {
      ok(verb(visit, "move", Map.of("startsAt", at(day, time))), 200);
    }
    assertThat(party("RESIDENTIAL_PARENT").path("flags")).isEmpty();
    assertThat(flagged("coordinator")).isFalse();

    cancel(visit, "RESIDENTIAL_PARENT");

    assertThat(party("RESIDENTIAL_PARENT").path("flags").toString()).contains("CHANGES");
    assertThat(party("RESIDENTIAL_PARENT").path("moves").asInt()).isEqualTo(2);
    assertThat(party("CENTER").path("moves").asInt()).isEqualTo(3);
    assertThat(party("CENTER").path("flags")).isEmpty();
    assertThat(flagged("coordinator")).isTrue();
    assertThat(flagged("worker2")).isFalse();
  }

  @Test
  void aMoveIntoAnotherRoomIsNoChange() {
    var visit = booked(day);

    move(visit, day, "10:00", "VISITING_PARENT");

    assertThat(party("VISITING_PARENT").path("moves").asInt()).isZero();
  }

  @Test
  void twoUnexplainedAbsencesInARowAreFlaggedUntilOneIsExplained() {
    var first = missed(day);
    assertThat(flagged("coordinator")).isFalse();
    missed(day.plusDays(2));

    assertThat(party("VISITING_PARENT").path("noShows").path("inARow").asInt()).isEqualTo(2);
    assertThat(party("VISITING_PARENT").path("flags").toString()).contains("NO_SHOWS");
    assertThat(flagged("coordinator")).isTrue();

    var told = Map.of("reason", "Беше в болница");
    var explained = ok(verb(first, "explain", told), 200);
    assertThat(explained.text("explanation")).isEqualTo("Беше в болница");
    assertThat(verb(first, "explain", told).problem()).isEqualTo("absence-explained");
    var father = party("VISITING_PARENT").path("noShows");
    assertThat(father.path("all").asInt()).isEqualTo(2);
    assertThat(father.path("unexplained").asInt()).isEqualTo(1);
    assertThat(father.path("inARow").asInt()).isEqualTo(1);
    assertThat(flagged("coordinator")).isFalse();
  }

  @Test
  void aVisitThatTookPlaceEndsTheRow() {
    missed(day);
    var held = booked(day.plusDays(1));
    itIs(day.plusDays(1), "10:00");
    ok(verb(held, "start", Map.of()), 200);
    itIs(day.plusDays(1), "11:00");
    ok(verb(held, "end", Map.of()), 200);
    missed(day.plusDays(2));

    assertThat(party("VISITING_PARENT").path("noShows").path("inARow").asInt()).isEqualTo(1);
    assertThat(party("VISITING_PARENT").path("noShows").path("all").asInt()).isEqualTo(2);
    assertThat(reliability().path("visitsHeld").asInt()).isEqualTo(1);
    assertThat(verb(held, "explain", Map.of("reason", "Никой")).problem())
        .isEqualTo("visit-completed");
  }

  @Test
  void whatLiesFurtherBackThanTheCenterLooksIsNotCounted() {
    cancel(booked(day), "VISITING_PARENT");

    TestCenter.clock().advance(java.time.Duration.ofDays(91));

    assertThat(party("VISITING_PARENT").path("changes").asInt()).isZero();
  }

  @Test
  void onlyThoseOfTheCaseSeeTheFigures() {
    CaseFixture.assign(family, "worker");

    assertThat(as("worker").get(family.path() + "/reliability").status()).isEqualTo(200);
    assertThat(as("worker2").get(family.path() + "/reliability").status()).isEqualTo(404);
    assertThat(as("supervisor").get(family.path() + "/reliability").status()).isEqualTo(403);
    assertThat(as("supervisor").get("/flagged-cases").status()).isEqualTo(403);
  }

  private Answer booked(LocalDate on) {
    return aVisit(family, on, "10:00").booked();
  }

  private Answer missed(LocalDate on) {
    var visit = booked(on);
    itIs(on, "10:30");
    return ok(verb(visit, "no-show", Map.of("by", "VISITING_PARENT")), 200);
  }

  private static void itIs(LocalDate on, String time) {
    TestCenter.clock().set(Instant.parse(at(on, time)));
  }

  private static void cancel(Answer visit, String by) {
    ok(verb(visit, "cancel", Map.of("by", by, "reason", "Не може")), 200);
  }

  private static void move(Answer visit, LocalDate on, String time, String by) {
    var body = Map.of("startsAt", at(on, time), "by", by, "reason", "Работа");
    ok(verb(visit, "move", body), 200);
  }

  private JsonNode reliability() {
    return ok(CaseFixture.coordinator().get(family.path() + "/reliability"), 200).body();
  }

  private JsonNode party(String name) {
    return StreamSupport.stream(reliability().path("parties").spliterator(), false)
        .filter(each -> each.path("party").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private boolean flagged(String user) {
    var page = ok(as(user).get("/flagged-cases?limit=200"), 200).body();
    assertThat(page.has("next")).isFalse();
    return page.path("items").findValuesAsText("caseId").contains(family.caseId().toString());
  }
}
