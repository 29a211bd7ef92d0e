package org.contactcenter.visit.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activate;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.ready;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The terms of a court order at the doors that make visits. */
class OrderTermsIT {
  private static final Map<String, ?> WHY = Map.of("reason", "Болнично лечение на детето");

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aBookingBeyondTheOrderNamesEveryTermItBreaks() {
    var family =
        underOrder(
            Map.of(
                "supervised",
                true,
                "weekdays",
                List.of("SATURDAY", "SUNDAY"),
                "latest",
                "11:30",
                "minutesPerVisit",
                45));
    var visit = aVisit(family, aMonday(), "11:00").with("type", "SUPPORTED");

    var refused = coordinator().post("/visits", visit.body());

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.problem()).isEqualTo("order-supervised");
    assertThat(refused.body().path("violations"))
        .extracting(each -> each.path("field").asText())
        .containsExactly("type", "startsAt", "startsAt", "durationMinutes");
    assertThat(refused.body().path("violations").toString())
        .contains("Saturday, Sunday", "11:30", "45 minutes");
  }

  @Test
  void theNamesOfTheDaysAreInTheLanguageOfWhoAsks() {
    var family = underOrder(Map.of("weekdays", List.of("SATURDAY")));

    var refused =
        coordinator()
            .with("Accept-Language", "bg")
            .post("/visits", aVisit(family, aMonday(), "11:00").body());

    assertThat(refused.problem()).isEqualTo("order-weekday");
    assertThat(refused.text("detail")).contains("събота");
  }

  @Test
  void aFullWeekIsRefusedAndItsSlotsVanish() {
    var family = underOrder(Map.of("visitsPerWeek", 1));
    var monday = aMonday();
    assertThat(slots(family, monday, monday.plusDays(6))).isNotEmpty();

    var there = aVisit(family, monday.plusDays(1), "10:00").booked();

    assertThat(slots(family, monday, monday.plusDays(6))).isEmpty();
    assertThat(slots(family, monday.plusDays(7), monday.plusDays(7))).isNotEmpty();
    var second = aVisit(family, monday.plusDays(3), "10:00");
    assertThat(second.book().problem()).isEqualTo("order-week-full");
    ok(verb(there, "move", Map.of("startsAt", at(monday.plusDays(4), "10:00"))), 200);
    ok(verb(there, "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);
    second.booked();
  }

  @Test
  void anAbsenceOfTheVisitingSideUsesUpItsWeekAndOneOfTheOtherSideDoesNot() {
    var family = underOrder(Map.of("visitsPerWeek", 1));
    var monday = aMonday();
    missed(aVisit(family, monday, "10:00").booked(), monday, "RESIDENTIAL_PARENT");
    var second = aVisit(family, monday.plusDays(1), "10:00").booked();
    missed(second, monday.plusDays(1), "VISITING_PARENT");

    assertThat(aVisit(family, monday.plusDays(3), "10:00").book().problem())
        .isEqualTo("order-week-full");
  }

  @Test
  void ofManyWhoTakeTheLastVisitOfAWeekOneGetsIt() {
    var family = underOrder(Map.of("visitsPerWeek", 1));
    var monday = aMonday();

    var answers =
        together(
            6, number -> aVisit(family, monday.plusDays(number % 4), 10 + number + ":00").book());

    assertThat(answers).extracting(Answer::status).containsOnly(201, 422);
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
    assertThat(answers.stream().filter(answer -> answer.status() == 422))
        .extracting(Answer::problem)
        .containsOnly("order-week-full");
  }

  @Test
  void twoCasesOfTheSameChildAndFatherShareTheWeek() {
    var first = underOrder(Map.of("visitsPerWeek", 1));
    var second = sameFamily(first);
    var monday = aMonday();

    var answers =
        together(
            6,
            number ->
                aVisit(number % 2 == 0 ? first : second, monday.plusDays(number), "10:00").book());

    assertThat(answers).extracting(Answer::status).containsOnly(201, 422);
    assertThat(answers.stream().filter(answer -> answer.status() == 201)).hasSize(1);
  }

  @Test
  void aCoordinatorDepartsFromATermThatAllowsItForAReason() {
    var family =
        underOrder(
            Map.of(
                "weekdays",
                List.of("SATURDAY"),
                "minutesPerVisit",
                30,
                "overridable",
                List.of("WEEKDAYS")));
    CaseFixture.assign(family, "worker");
    var monday = aMonday();
    var tooLong = aVisit(family, monday, "10:00").with("override", WHY);
    var visit = tooLong.with("durationMinutes", 30);

    assertThat(tooLong.book().problem()).isEqualTo("order-too-long");
    assertThat(as("worker").post("/visits", visit.body()).status()).isEqualTo(403);
    var booked = visit.in(room(0)).by("supervisor").booked();

    assertThat(booked.body().path("override").path("terms").toString()).contains("WEEKDAYS");
    assertThat(booked.body().path("override").path("reason").asText()).isEqualTo(WHY.get("reason"));
    assertThat(read("worker", booked).has("override")).isTrue();
    assertThat(read("supervisor", booked).has("override")).isFalse();
    assertThat(coordinator().get(family.path() + "/timeline").body().toString())
        .contains("visit.order-overridden");
  }

  @Test
  void aMoveDepartsAnewOrNoLonger() {
    var family =
        underOrder(Map.of("weekdays", List.of("SATURDAY"), "overridable", List.of("WEEKDAYS")));
    var monday = aMonday();
    var visit = aVisit(family, monday.plusDays(5), "10:00").booked();
    var tuesday = at(monday.plusDays(1), "10:00");
    assertThat(visit.body().has("override")).isFalse();

    assertThat(verb(visit, "move", Map.of("startsAt", tuesday)).problem())
        .isEqualTo("order-weekday");
    var moved = ok(verb(visit, "move", Map.of("startsAt", tuesday, "override", WHY)), 200);
    assertThat(moved.body().path("override").path("by").asText())
        .isEqualTo(TestCenter.founding().users().get("coordinator").toString());
    var back = verb(visit, "move", Map.of("startsAt", at(monday.plusDays(5), "12:00")));

    assertThat(ok(back, 200).body().has("override")).isFalse();
  }

  @Test
  void whomTheOrderExcludesNobodyLetsIn() {
    var family = courtCase();
    ready(family);
    activate(family);
    ok(
        order(
            family,
            Map.of("excludedPersonIds", List.of(family.father()), "overridable", List.of("HOURS"))),
        201);

    var refused = aVisit(family, aMonday(), "10:00").with("override", WHY).book();

    assertThat(refused.problem()).isEqualTo("order-person-excluded");
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("participants");
  }

  @Test
  void whomANewerOrderExcludesIsNotLetInThoughTheVisitStands() {
    var family = courtCase();
    var active = activate(ready(family));
    var monday = aMonday();
    var visit = aVisit(active, monday, "10:00").booked();
    ok(order(active, Map.of("excludedPersonIds", List.of(active.father()))), 201);
    TestCenter.clock().set(java.time.Instant.parse(at(monday, "10:00")));

    var refused = verb(visit, "arrive", Map.of("personId", active.father()));

    assertThat(refused.problem()).isEqualTo("order-person-excluded");
    ok(verb(visit, "arrive", Map.of("personId", active.child())), 200);
  }

  @Test
  void termsNamePeopleOfTheCaseOnly() {
    var family = courtCase();
    var stranger = courtCase().father();

    var refused = order(family, Map.of("authorizedPersonIds", List.of(stranger)));
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().path("violations").path(0).path("field").asText())
        .isEqualTo("terms.authorizedPersonIds");
    var both =
        Map.of(
            "authorizedPersonIds",
            List.of(family.father()),
            "excludedPersonIds",
            List.of(family.father()));
    assertThat(order(family, both).status()).isEqualTo(422);
    assertThat(order(family, Map.of("supervised", true, "visitType", "SUPPORTED")).status())
        .isEqualTo(422);
  }

  private static Family underOrder(Map<String, ?> terms) {
    return activate(ready(courtCase(Map.of("terms", terms))));
  }

  private static Answer order(Family family, Map<String, ?> terms) {
    var body =
        Map.of(
            "courtId",
            TestCenter.founding().court(),
            "caseNumber",
            "гр.д. 1/2026",
            "orderNumber",
            "2",
            "orderDate",
            CaseFixture.today(),
            "terms",
            terms);
    return coordinator().post(family.path() + "/orders", body);
  }

  /** Another case of the same people, under the same order. */
  private static Family sameFamily(Family family) {
    return activate(ready(CaseFixture.again(family, Map.of("terms", Map.of("visitsPerWeek", 1)))));
  }

  private static LocalDate aMonday() {
    return aFreshDay().with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private static void missed(Answer visit, LocalDate day, String by) {
    TestCenter.clock().set(Instant.parse(at(day, "11:30")));
    ok(verb(visit, "no-show", Map.of("by", by)), 200);
  }

  private static JsonNode read(String user, Answer visit) {
    return ok(as(user).get("/visits/" + visit.id()), 200).body();
  }

  private static List<JsonNode> slots(Family family, LocalDate from, LocalDate to) {
    var path = "/slots?caseId=" + family.caseId() + "&from=" + from + "&to=" + to;
    var items = ok(coordinator().get(path), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }
}
