package org.contactcenter.visit.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.verb;
import static org.contactcenter.visit.exchange.ExchangeIT.linked;
import static org.contactcenter.visit.exchange.ExchangeIT.read;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens at the two legs of an exchange, and what becomes of the one without the other. */
class ExchangeFateIT {
  private static final AtomicInteger MONTHS = new AtomicInteger();

  @SuppressWarnings("NullAway.Init") // made before each
  private Family family;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @SuppressWarnings("NullAway.Init") // made before each
  private Answer handover;

  @SuppressWarnings("NullAway.Init") // made before each
  private UUID back;

  @BeforeEach
  void anExchangeAtTenAndFive() {
    TestCenter.clock().reset();
    family = CaseFixture.activeCourtCase();
    day = LocalDate.of(2044, 1, 15).plusMonths(MONTHS.getAndIncrement());
    handover =
        aVisit(family, day, "10:00")
            .with("type", "EXCHANGE")
            .with("durationMinutes", 15)
            .with("returnsAt", at(day.plusDays(1), "17:00"))
            .booked();
    back = linked(handover);
  }

  @AfterEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void theChildGoesAwayWithOneParentAndComesBackToTheOther() {
    itIs(day, "09:45");
    ok(arrive(handover.id(), family.mother()), 200);
    ok(arrive(handover.id(), family.child(), family.mother()), 200);
    refused(arrive(handover.id(), family.father()), "would-meet");
    ok(depart(handover.id(), family.mother()), 200);
    itIs(day, "10:00");
    ok(arrive(handover.id(), family.father()), 200);
    refused(arrive(handover.id(), family.mother()), "would-meet");
    ok(verb(handover, "start", Map.of()), 200);
    ok(depart(handover.id(), family.father()), 200);
    ok(depart(handover.id(), family.child()), 200);
    ok(verb(handover, "end", Map.of()), 200);

    itIs(day.plusDays(1), "16:45");
    ok(arrive(back, family.father()), 200);
    ok(arrive(back, family.child(), family.father()), 200);
    refused(arrive(back, family.mother()), "would-meet");
    ok(depart(back, family.father()), 200);
    itIs(day.plusDays(1), "17:00");
    ok(arrive(back, family.mother()), 200);
    refused(arrive(back, family.father()), "would-meet");
    ok(verb(read(back), "start", Map.of()), 200);
    ok(depart(back, family.child()), 200);
    ok(depart(back, family.mother()), 200);
    var home = ok(verb(read(back), "end", Map.of()), 200);
    assertThat(home.text("status")).isEqualTo("COMPLETED");
    assertThat(home.text("linkedVisitStatus")).isEqualTo("COMPLETED");
  }

  @Test
  void aChildThatIsNotHandedOverIsNotBroughtBack() {
    var why = Map.of("by", "VISITING_PARENT", "reason", "Болен съм");

    var cancelled = ok(verb(handover, "cancel", why), 200);

    assertThat(cancelled.text("linkedVisitId")).isEqualTo(back.toString());
    assertThat(cancelled.text("linkedVisitStatus")).isEqualTo("CANCELLED");
    assertThat(read(back).text("status")).isEqualTo("CANCELLED");
    assertThat(read(back).text("cancelledBy")).isEqualTo("VISITING_PARENT");
    assertThat(read(back).text("reason")).isEqualTo("Болен съм");
    assertThat(ok(coordinator().get(family.path() + "/reliability"), 200).body().path("parties"))
        .filteredOn(party -> party.path("party").asText().equals("VISITING_PARENT"))
        .as("one change of plan, not two")
        .extracting(party -> party.path("cancellations").path("inTime").asInt())
        .containsExactly(1);
    assertThat(orphaned(handover.id())).isEmpty();
  }

  @Test
  void norIsItWhereSomebodyDidNotComeToTheHandover() {
    itIs(day, "10:20");

    var missed = ok(verb(handover, "no-show", Map.of("by", "RESIDENTIAL_PARENT")), 200);

    assertThat(missed.text("linkedVisitStatus")).isEqualTo("CANCELLED");
    assertThat(read(back).text("status")).isEqualTo("CANCELLED");
    assertThat(read(back).text("reason")).isNotEmpty();
  }

  @Test
  void onTheWayBackTheChildIsLateWhenTheVisitingSideIs() {
    itIs(day.plusDays(1), "16:59");
    refused(verb(read(back), "no-show", Map.of("by", "VISITING_PARENT")), "no-show-too-early");
    itIs(day.plusDays(1), "17:01");
    refused(verb(read(back), "no-show", Map.of("by", "RESIDENTIAL_PARENT")), "no-show-too-early");
    ok(arrive(back, family.child(), family.father()), 200);
    refused(verb(read(back), "no-show", Map.of("by", "VISITING_PARENT")), "party-arrived");
  }

  @Test
  void aHandoverWhoseReturnIsCalledOffIsListedUntilItHasAnother() {
    ok(verb(read(back), "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);

    var alone = read(handover.id());
    assertThat(alone.text("status")).isEqualTo("PLANNED");
    assertThat(alone.body().path("withoutReturn").asBoolean()).isTrue();
    assertThat(alone.body().has("linkedVisitId")).isFalse();
    assertThat(orphaned(handover.id()).orElseThrow().path("reasons").get(0).asText())
        .isEqualTo("RETURN_MISSING");

    var other =
        aVisit(family, day.plusDays(1), "18:00")
            .with("type", "EXCHANGE")
            .with("durationMinutes", 15)
            .with("linkedVisitId", handover.id())
            .booked();
    assertThat(orphaned(handover.id())).isEmpty();
    assertThat(linked(read(handover.id()))).isEqualTo(other.id());
  }

  @Test
  void aClosedDayOfTheHandoverTakesTheReturnOfTheNextDayWithIt() {
    var body = Map.of("day", day, "reason", "Празник", "visits", Map.of("all", "CANCEL"));

    var closed = ok(coordinator().post("/closing-days", body), 201);

    var items = closed.body().path("visits").path("items");
    assertThat(items)
        .extracting(item -> item.path("visitId").asText() + " " + item.path("outcome").asText())
        .contains(handover.id() + " CANCELLED", back + " CANCELLED");
    assertThat(read(back).text("status")).isEqualTo("CANCELLED");
  }

  @Test
  void aPausedCaseLosesBothLegsAndSaysSo() {
    var preview =
        coordinator()
            .post(
                family.path() + "/suspend",
                Map.of("reason", "Болест", "visits", Map.of("all", "CANCEL", "reason", "Пауза")));

    assertThat(ok(preview, 200).status()).isEqualTo(200);
    assertThat(read(handover.id()).text("status")).isEqualTo("CANCELLED");
    assertThat(read(back).text("status")).isEqualTo("CANCELLED");

    ok(coordinator().post(family.path() + "/resume", Map.of()), 200);
    var again = coordinator().get("/visits?status=PLANNED&caseId=" + family.caseId());
    assertThat(ok(again, 200).body().path("items"))
        .extracting(visit -> visit.path("exchange").asText())
        .containsExactly("HANDOVER", "RETURN");
    assertThat(again.body().path("items").path(1).path("linkedVisitId"))
        .isEqualTo(again.body().path("items").path(0).path("id"));
  }

  private void itIs(LocalDate on, String time) {
    TestCenter.clock().set(Instant.parse(at(on, time)));
  }

  private static Answer arrive(UUID visit, UUID person) {
    return coordinator().post("/visits/" + visit + "/arrive", Map.of("personId", person));
  }

  private static Answer arrive(UUID visit, UUID child, UUID by) {
    var body = new HashMap<String, Object>(Map.of("personId", child, "broughtBy", by));
    return coordinator().post("/visits/" + visit + "/arrive", body);
  }

  private static Answer depart(UUID visit, UUID person) {
    return coordinator().post("/visits/" + visit + "/depart", Map.of("personId", person));
  }

  private static void refused(Answer answer, String code) {
    assertThat(ok(answer, 422).problem()).isEqualTo(code);
  }

  private static Optional<JsonNode> orphaned(UUID visit) {
    var items = ok(coordinator().get("/orphaned-visits"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("visitId").asText().equals(visit.toString()))
        .findFirst();
  }
}
