package org.contactcenter.visit.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.proposal.ProposalHouse.rows;
import static org.contactcenter.visit.proposal.ProposalHouse.rowsOf;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a proposal promises can be had right after it was made, whoever asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProposalPromiseIT {
  private static final ZoneId SOFIA = ZoneId.of("Europe/Sofia");
  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 9);

  private ProposalHouse house;
  private final List<UUID> families = new ArrayList<>();

  @BeforeAll
  void bringTheFamilies() {
    house = new ProposalHouse("promises");
    var chance = new Random(11);
    IntStream.range(0, 8).forEach(each -> families.add(house.anyFamily(chance, families)));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void everyRowOfARandomCenterCanBeBooked(int seed) {
    var chance = new Random(seed);
    var from = MONDAY.plusWeeks(10L + 2L * seed);
    house.anyLimits(chance);
    disturb(chance, from);

    var proposal = house.proposed(from, 2, seed % 2 == 0);
    var numbers = rows(proposal).stream().map(row -> row.path("number").asInt()).toList();
    assertThat(numbers).isNotEmpty();
    var accepted = ok(house.accept(proposal, Map.of("rows", numbers)), 200);

    assertThat(rows(accepted))
        .allSatisfy(
            row ->
                assertThat(row.path("status").asText())
                    .as(row::toString)
                    .isIn("ACCEPTED", "OFFERED"));
    assertThat(accepted.text("status")).isEqualTo("ACCEPTED");
  }

  private void disturb(Random chance, LocalDate from) {
    for (var family : families) {
      for (int number = 0; number < 2; number++) {
        var room = house.center.founded().rooms().get(chance.nextInt(2));
        house.book(family, at(from.plusDays(chance.nextInt(14)), 9 + chance.nextInt(7)), 60, room);
      }
    }
  }

  @Test
  void anOpenVisitOfAPlanIsProposedAtItsHourAndBecomesThatVisitOfThePlan() {
    var day = MONDAY.plusWeeks(3).plusDays(1);
    var family = house.family(Map.of());
    var room = house.center.founded().rooms().get(0);
    var other = ok(house.book(family, at(day, 11), 60, room), 201).id();
    var plan = planned(family, day);
    call(other);

    var proposal = house.proposed(MONDAY.plusWeeks(3), 1, false);
    var row = rowsOf(proposal, family).get(0);
    assertThat(rowsOf(proposal, family)).hasSize(1);
    assertThat(row.path("why").asText()).isEqualTo("PLAN");
    assertThat(row.path("planId").asText()).isEqualTo(plan.toString());
    assertThat(row.path("planDay").asText()).isEqualTo(day.toString());
    assertThat(row.path("startsAt").asText()).isEqualTo(at(day, 11).toString());
    var accepted =
        ok(house.accept(proposal, Map.of("rows", List.of(row.path("number").asInt()))), 200);

    var visit = rowsOf(accepted, family).get(0).path("visitId").asText();
    var laid = house.coordinator().get("/cases/" + family + "/plans/" + plan).body();
    assertThat(laid.path("occurrences").get(0).path("visitId").asText()).isEqualTo(visit);
    assertThat(rowsOf(house.proposed(MONDAY.plusWeeks(3), 1, false), family)).isEmpty();
  }

  @Test
  void aRowWhosePlanWasChangedMeanwhileIsRefused() {
    var day = MONDAY.plusWeeks(4).plusDays(2);
    var family = house.family(Map.of());
    var room = house.center.founded().rooms().get(0);
    var other = ok(house.book(family, at(day, 11), 60, room), 201).id();
    planned(family, day);
    call(other);
    var first = house.proposed(MONDAY.plusWeeks(4), 1, false);
    var second = house.proposed(MONDAY.plusWeeks(4), 1, false);
    var number = rowsOf(first, family).get(0).path("number").asInt();
    ok(house.accept(first, Map.of("rows", List.of(number))), 200);

    var late = rowsOf(second, family).get(0).path("number").asInt();
    var refused = ok(house.accept(second, Map.of("rows", List.of(late))), 200);

    assertThat(rowsOf(refused, family).get(0).path("status").asText()).isEqualTo("REFUSED");
    assertThat(rowsOf(refused, family).get(0).path("refusal").asText())
        .isEqualTo("proposal-plan-changed");
  }

  @Test
  void aFamilyOnTheWaitingListIsProposedItsHourAndOfferedThePlace() {
    var referral = waiting("THURSDAY", "13:00", "15:00");
    var from = MONDAY.plusWeeks(6);

    var proposal = house.proposed(from, 1, false);
    var row = rowOf(proposal, referral);
    assertThat(row.path("why").asText()).isEqualTo("WAITING_LIST");
    assertThat(row.path("preferredHour").asBoolean()).isTrue();
    assertThat(Instant.parse(row.path("startsAt").asText()))
        .isBetween(at(from.plusDays(3), 13), at(from.plusDays(3), 14));
    var number = row.path("number").asInt();
    var accepted = ok(house.accept(proposal, Map.of("rows", List.of(number))), 200);

    assertThat(rowOf(accepted, referral).path("status").asText()).isEqualTo("OFFERED");
    var offer = rowOf(accepted, referral).path("offerId").asText();
    var day = from.plusDays(3);
    var offers = house.coordinator().get("/offers?from=" + day + "&to=" + day).body().toString();
    assertThat(offers).contains(offer).contains(referral.toString());

    var family = house.accepted(referral);
    var taken = house.coordinator().post("/offers/" + offer + "/accept", Map.of("caseId", family));
    assertThat(ok(taken, 200).text("visitId")).isNotEmpty();
    assertThat(house.visits(family)).hasSize(1);
  }

  @Test
  void aFamilyThatWaitsNoLongerIsNotOfferedThePlace() {
    var referral = waiting("FRIDAY", "09:00", "12:00");
    var proposal = house.proposed(MONDAY.plusWeeks(8), 1, false);
    var number = rowOf(proposal, referral).path("number").asInt();
    var path = "/referrals/" + referral + "/withdraw";
    ok(house.coordinator().post(path, Map.of("reason", "Преместиха се")), 200);

    var refused = ok(house.accept(proposal, Map.of("rows", List.of(number))), 200);

    assertThat(rowOf(refused, referral).path("status").asText()).isEqualTo("REFUSED");
    assertThat(rowOf(refused, referral).path("refusal").asText()).isEqualTo("not-waiting");
  }

  @Test
  void preferredHoursEndAfterTheyBegin() {
    var refused = house.coordinator().post("/referrals", referral("MONDAY", "12:00", "09:00"));

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().toString()).contains("requested.preferredHours[0].until");
  }

  private UUID waiting(String weekday, String from, String until) {
    var id = ok(house.coordinator().post("/referrals", referral(weekday, from, until)), 201).id();
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(house.coordinator().post("/referrals/" + id + "/screen", screening), 200);
    var wait = Map.of("priority", "HIGH", "reason", "Няма свободен час");
    ok(house.coordinator().post("/referrals/" + id + "/wait", wait), 200);
    return id;
  }

  private Map<String, Object> referral(String weekday, String from, String until) {
    var referral = new HashMap<String, Object>(CaseFixture.referral("SELF"));
    referral.put("receivedAt", house.now().minus(Duration.ofDays(14)).toString());
    var hours = Map.of("weekday", weekday, "from", from, "until", until);
    referral.put("requested", Map.of("visitType", "SUPERVISED", "preferredHours", List.of(hours)));
    return referral;
  }

  private static JsonNode rowOf(Answer proposal, UUID referral) {
    return rows(proposal).stream()
        .filter(row -> row.path("referralId").asText().equals(referral.toString()))
        .findFirst()
        .orElseThrow();
  }

  private void call(UUID visit) {
    var off = Map.of("by", "CHILD", "reason", "Болест");
    ok(house.coordinator().post("/visits/" + visit + "/cancel", off), 200);
  }

  /** One visit at 11:00, which finds no place because the family is at another. */
  private UUID planned(UUID family, LocalDate day) {
    var plan =
        Map.of(
            "visitType", "SUPERVISED",
            "rrule", "FREQ=WEEKLY;COUNT=1",
            "startsOn", day,
            "startTime", "11:00",
            "durationMinutes", 60,
            "book", "FREE");
    return ok(house.coordinator().post("/cases/" + family + "/plans", plan), 201).id();
  }

  private static Instant at(LocalDate day, int hour) {
    return day.atTime(LocalTime.of(hour, 0)).atZone(SOFIA).toInstant();
  }
}
