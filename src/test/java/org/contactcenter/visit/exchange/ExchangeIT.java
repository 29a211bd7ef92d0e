package org.contactcenter.visit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exchange is two linked short visits: how they are booked, and what keeps them in order. */
class ExchangeIT {

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @BeforeEach
  void aFamilyWithADay() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    day = aFreshDay();
  }

  @Test
  void bothLegsAreBookedAtOnceAndKnowEachOther() {
    var handover = exchange("10:00").with("returnsAt", at(day.plusDays(2), "17:00")).booked();

    assertThat(handover.text("exchange")).isEqualTo("HANDOVER");
    assertThat(handover.text("startsAt")).isEqualTo(at(day, "10:00"));
    assertThat(handover.body().path("withoutReturn").asBoolean()).isFalse();
    var back = read(linked(handover));
    assertThat(back.text("exchange")).isEqualTo("RETURN");
    assertThat(back.text("linkedVisitId")).isEqualTo(handover.id().toString());
    assertThat(back.text("startsAt")).isEqualTo(at(day.plusDays(2), "17:00"));
    assertThat(back.text("endsAt")).isEqualTo(at(day.plusDays(2), "17:15"));
    assertThat(read(handover.id()).text("linkedVisitId")).isEqualTo(back.id().toString());
  }

  @Test
  void theSideThatBringsTheChildComesFirstBothWays() {
    var handover = exchange("10:00").with("returnsAt", at(day, "17:00")).booked();

    assertThat(doors(handover))
        .containsExactly(
            "RESIDENTIAL_PARENT IN " + at(day, "09:45"),
            "RESIDENTIAL_PARENT OUT " + at(day, "09:50"),
            "VISITING_PARENT IN " + at(day, "10:00"),
            "VISITING_PARENT OUT " + at(day, "10:15"));
    assertThat(doors(read(linked(handover))))
        .containsExactly(
            "VISITING_PARENT IN " + at(day, "16:45"),
            "VISITING_PARENT OUT " + at(day, "16:50"),
            "RESIDENTIAL_PARENT IN " + at(day, "17:00"),
            "RESIDENTIAL_PARENT OUT " + at(day, "17:15"));
  }

  @Test
  void whatIsInTheWayOfOneLegRefusesBothAndNamesTheLeg() {
    var there = CaseFixture.activeCourtCase();
    aVisit(there, day.plusDays(1), "17:00").in(room(0)).by("supervisor").booked();
    var wanted = exchange("10:00").in(room(0)).by("supervisor");

    var taken = wanted.with("returnsAt", at(day.plusDays(1), "17:15")).book();
    assertThat(taken.status()).isEqualTo(409);
    assertThat(taken.problem()).isEqualTo("place-taken");
    assertThat(fields(taken)).containsOnly("returnsAt");

    var closed = wanted.with("returnsAt", at(day.plusDays(1), "23:00")).book();
    assertThat(closed.problem()).isEqualTo("outside-opening-hours");
    assertThat(fields(closed)).containsOnly("returnsAt");

    var first = exchange("23:00").with("returnsAt", at(day.plusDays(1), "10:00")).book();
    assertThat(first.problem()).isEqualTo("outside-opening-hours");
    assertThat(fields(first)).containsOnly("startsAt");
    assertThat(visits()).as("neither leg was booked").isEmpty();
  }

  @Test
  void theChildComesBackAfterItWasHandedOver() {
    refused(exchange("10:00").with("returnsAt", at(day, "10:10")), 422, "return-before-handover");
    refused(
        exchange("10:00").with("returnsAt", at(day.minusDays(1), "10:00")),
        422,
        "return-before-handover");
    assertThat(visits()).isEmpty();
  }

  @Test
  void aReturnIsAddedLaterOnceAndOnlyToAHandoverOfTheSameCase() {
    var handover = exchange("10:00").booked();
    assertThat(handover.text("exchange")).isEqualTo("HANDOVER");
    assertThat(handover.body().has("linkedVisitId")).isFalse();
    assertThat(handover.body().path("withoutReturn").asBoolean()).isTrue();
    var wanted = exchange("17:00").with("linkedVisitId", handover.id());

    refused(exchange("09:00").with("linkedVisitId", handover.id()), 422, "return-before-handover");
    var stranger =
        aVisit(CaseFixture.activeCourtCase(), day, "17:00")
            .with("type", "EXCHANGE")
            .with("linkedVisitId", handover.id());
    refused(stranger, 422, "linked-visit-unknown");
    refused(wanted.with("linkedVisitId", UUID.randomUUID()), 422, "linked-visit-unknown");

    var back = wanted.booked();
    assertThat(back.text("exchange")).isEqualTo("RETURN");
    assertThat(back.text("linkedVisitId")).isEqualTo(handover.id().toString());
    assertThat(linked(read(handover.id()))).isEqualTo(back.id());

    refused(exchange("18:30").with("linkedVisitId", handover.id()), 409, "handover-has-return");
    refused(exchange("18:30").with("linkedVisitId", back.id()), 422, "not-a-handover");
    ok(verb(handover, "cancel", Map.of("by", "CENTER", "reason", "Край")), 200);
    refused(exchange("18:30").with("linkedVisitId", handover.id()), 422, "handover-called-off");
  }

  @Test
  void onlyAnExchangeHasLegs() {
    var supervised = aVisit(family, day, "10:00");
    var returning = supervised.with("returnsAt", at(day, "17:00")).book();
    assertThat(ok(returning, 422).problem()).isEqualTo("only-of-an-exchange");
    assertThat(fields(returning)).containsExactly("returnsAt");
    var linking = supervised.with("linkedVisitId", UUID.randomUUID()).book();
    assertThat(ok(linking, 422).problem()).isEqualTo("only-of-an-exchange");
    assertThat(fields(linking)).containsExactly("linkedVisitId");
    assertThat(supervised.booked().body().has("exchange")).isFalse();
  }

  @Test
  void ofTwoWhoAddAReturnAtOnceOneDoes() {
    for (int round = 0; round < 10; round++) {
      var start = day.plusDays(round);
      var handover = exchange(start, "10:00").booked();

      var answers =
          together(
              4,
              number ->
                  exchange(start, (14 + number) + ":00")
                      .with("linkedVisitId", handover.id())
                      .book());

      assertThat(answers).extracting(Answer::status).containsOnlyOnce(201).containsOnly(201, 409);
      assertThat(answers)
          .filteredOn(answer -> answer.status() == 409)
          .extracting(Answer::problem)
          .containsOnly("handover-has-return");
    }
  }

  @Test
  void whoCancelsAHandoverWhileItsReturnIsAddedLeavesNoChildOnTheWayBack() {
    for (int round = 0; round < 10; round++) {
      var start = day.plusDays(round);
      var handover = exchange(start, "10:00").booked();

      var answers =
          together(
              2,
              number ->
                  number == 0
                      ? exchange(start, "17:00").with("linkedVisitId", handover.id()).book()
                      : verb(handover, "cancel", Map.of("by", "COURT", "reason", "Отложено")));

      assertThat(answers.get(1).status()).isEqualTo(200);
      assertThat(answers.get(0).status()).isIn(201, 422);
      Optional.of(answers.get(0))
          .filter(booked -> booked.status() == 201)
          .ifPresent(back -> assertThat(read(back.id()).text("status")).isEqualTo("CANCELLED"));
    }
  }

  @Test
  void noLegMovesPastTheOther() {
    var handover = exchange("10:00").with("returnsAt", at(day, "17:00")).booked();
    var back = read(linked(handover));

    refusedMove(handover, "17:00");
    refusedMove(handover, "18:00");
    refusedMove(back, "09:00");
    assertThat(read(back.id()).text("startsAt")).isEqualTo(at(day, "17:00"));

    ok(verb(handover, "move", Map.of("startsAt", at(day, "11:00"))), 200);
    var moved = ok(verb(back, "move", Map.of("startsAt", at(day, "18:00"))), 200);
    assertThat(moved.text("exchange")).isEqualTo("RETURN");
    assertThat(doors(moved).get(0)).isEqualTo("VISITING_PARENT IN " + at(day, "17:45"));
    assertThat(linked(read(handover.id()))).isEqualTo(back.id());
  }

  @Test
  void bothLegsMoveTogetherWhereverTheyGo() {
    var handover = exchange("10:00").with("returnsAt", at(day, "17:00")).booked();
    var both = List.of(handover.id(), linked(handover));

    for (var minutes : List.of(2 * 24 * 60, -24 * 60)) {
      var moved =
          coordinator().post("/visits/move", Map.of("visitIds", both, "byMinutes", minutes));
      assertThat(ok(moved, 200).body().path("items"))
          .extracting(item -> item.path("outcome").asText())
          .containsExactly("MOVED", "MOVED");
    }
    assertThat(read(linked(handover)).text("startsAt")).isEqualTo(at(day.plusDays(1), "17:00"));
  }

  @Test
  void theTwoLegsAreOneContact() {
    var weekly =
        CaseFixture.activate(
            CaseFixture.ready(CaseFixture.courtCase(Map.of("terms", Map.of("visitsPerWeek", 1)))));
    var monday = LocalDate.of(2039, 1, 3);
    var wanted =
        aVisit(weekly, monday, "10:00").with("type", "EXCHANGE").with("durationMinutes", 15);

    wanted.with("returnsAt", at(monday.plusDays(2), "17:00")).booked();

    var again = aVisit(weekly, monday.plusDays(4), "10:00").with("type", "EXCHANGE").book();
    assertThat(again.problem()).isEqualTo("order-week-full");
    aVisit(weekly, monday.plusDays(7), "10:00").with("type", "EXCHANGE").booked();
  }

  private VisitFixture exchange(String time) {
    return exchange(day, time);
  }

  private VisitFixture exchange(LocalDate on, String time) {
    return aVisit(family, on, time).with("type", "EXCHANGE").with("durationMinutes", 15);
  }

  private Iterable<?> visits() {
    return coordinator().get("/visits?caseId=" + family.caseId()).body().path("items");
  }

  private void refusedMove(Answer visit, String time) {
    var refused = verb(visit, "move", Map.of("startsAt", at(day, time)));
    assertThat(ok(refused, 422).problem()).isEqualTo("return-before-handover");
  }

  private static void refused(VisitFixture visit, int status, String code) {
    assertThat(ok(visit.book(), status).problem()).isEqualTo(code);
  }

  static Answer read(UUID visit) {
    return ok(coordinator().get("/visits/" + visit), 200);
  }

  static UUID linked(Answer visit) {
    return UUID.fromString(visit.text("linkedVisitId"));
  }

  private static List<String> doors(Answer visit) {
    return StreamSupport.stream(visit.body().path("doorTimes").spliterator(), false)
        .map(
            door ->
                door.path("role").asText()
                    + " "
                    + door.path("kind").asText()
                    + " "
                    + door.path("at").asText())
        .toList();
  }

  private static List<String> fields(Answer refused) {
    return StreamSupport.stream(refused.body().path("violations").spliterator(), false)
        .map(violation -> violation.path("field").asText())
        .toList();
  }
}
