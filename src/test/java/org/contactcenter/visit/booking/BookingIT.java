package org.contactcenter.visit.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void aVisitIsBookedInTheRoomAndWithTheSupervisorAskedFor() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();

    var booked = aVisit(family, day, "16:00").in(room(0)).by("supervisor").booked();

    assertThat(booked.header("Location")).endsWith("/api/v1/visits/" + booked.id());
    assertThat(booked.text("status")).isEqualTo("PLANNED");
    assertThat(booked.text("caseId")).isEqualTo(family.caseId().toString());
    assertThat(booked.text("startsAt")).isEqualTo(at(day, "16:00"));
    assertThat(booked.text("endsAt")).isEqualTo(at(day, "17:00"));
    assertThat(booked.text("roomId")).isEqualTo(room(0).toString());
    assertThat(texts(booked.body().path("supervisorIds")))
        .containsExactly(user("supervisor").toString());
    assertThat(texts(booked.body().path("participants")))
        .containsExactly(family.child().toString(), family.father().toString());
    assertThat(booked.body().path("attendance")).isEmpty();
    assertThat(ok(coordinator().get("/visits/" + booked.id()), 200).body())
        .isEqualTo(booked.body());
  }

  @Test
  void theDoorTimesOfTheAdultsComeWithIt() {
    var day = aFreshDay();
    var booked = aVisit(CaseFixture.activeCourtCase(), day, "16:00").booked();

    assertThat(booked.body().path("doorTimes"))
        .extracting(
            door ->
                door.path("role").asText()
                    + " "
                    + door.path("kind").asText()
                    + " "
                    + door.path("at").asText())
        .containsExactly(
            "RESIDENTIAL_PARENT IN " + at(day, "15:45"),
            "RESIDENTIAL_PARENT OUT " + at(day, "15:50"),
            "VISITING_PARENT IN " + at(day, "16:00"),
            "VISITING_PARENT OUT " + at(day, "17:00"),
            "RESIDENTIAL_PARENT IN " + at(day, "17:15"),
            "RESIDENTIAL_PARENT OUT " + at(day, "17:20"));
  }

  /** Arrêté: somebody of the staff is there whenever a family is received. */
  @Test
  void leftToTheServiceTheRoomsAndSupervisorsAreUsedUpAndThenTheHouseIsFull() {
    var day = aFreshDay();
    var first = aVisit(CaseFixture.activeCourtCase(), day, "10:00").booked();
    var second = aVisit(CaseFixture.activeCourtCase(), day, "10:00").booked();

    assertThat(List.of(first.text("roomId"), second.text("roomId")))
        .containsExactlyInAnyOrder(room(0).toString(), room(1).toString());
    assertThat(texts(first.body().path("supervisorIds")))
        .hasSize(1)
        .isNotEqualTo(texts(second.body().path("supervisorIds")));
    var third = aVisit(CaseFixture.activeCourtCase(), day, "10:30").book();
    assertThat(third.status()).isEqualTo(409);
    assertThat(third.problem()).isEqualTo("place-taken");
    assertThat(fields(third.body())).contains("roomId");
    aVisit(CaseFixture.activeCourtCase(), day, "11:00").booked();
  }

  @Test
  void whatIsTakenIsSaidByItsKindAndNothingOfTheOtherFamily() {
    var day = aFreshDay();
    var other = CaseFixture.activeCourtCase();
    var taken = aVisit(other, day, "10:00").in(room(0)).by("supervisor").booked();
    var family = CaseFixture.activeCourtCase();

    var roomTaken = aVisit(family, day, "10:30").in(room(0)).by("supervisor2").book();
    var supervisorTaken = aVisit(family, day, "10:30").in(room(1)).by("supervisor").book();
    var personTaken = aVisit(other, day, "10:30").in(room(1)).by("supervisor2").book();

    assertThat(fields(roomTaken.body())).containsExactly("roomId");
    assertThat(fields(supervisorTaken.body())).containsExactly("supervisorIds");
    assertThat(fields(personTaken.body())).containsExactly("participants");
    assertThat(List.of(roomTaken, supervisorTaken, personTaken))
        .allSatisfy(
            refused -> {
              assertThat(refused.status()).isEqualTo(409);
              assertThat(refused.problem()).isEqualTo("place-taken");
              assertThat(refused.body().toString())
                  .doesNotContain(taken.id().toString(), other.caseId().toString(), "Фамилия");
            });
  }

  @Test
  void aPersonOfTwoCasesIsInOneVisitAtATime() {
    var family = CaseFixture.activeCourtCase();
    var other = CaseFixture.activeCourtCase();
    ok(
        coordinator()
            .post(
                other.path() + "/parties",
                Map.of("personId", family.father(), "role", "AUTHORIZED_PERSON")),
        201);
    var day = aFreshDay();
    aVisit(family, day, "10:00").in(room(0)).booked();

    var both =
        aVisit(other, day, "10:30")
            .in(room(1))
            .with("participants", List.of(other.child(), family.father()));

    assertThat(both.book().status()).isEqualTo(409);
    assertThat(both.with("startsAt", at(day, "11:00")).book().body().toString())
        .as("the mother would come to fetch the child while its father is there")
        .contains("must not meet");
    both.with("startsAt", at(day, "11:30")).booked();
  }

  /** SVN 19.3: the parents never meet. */
  @Test
  void theSidesOfACaseAreKeptApartBetweenItsVisitsToo() {
    var family = CaseFixture.activeCourtCase();
    var day = aFreshDay();
    aVisit(family, day, "10:00").booked();

    var tooSoon = aVisit(family, day, "11:30").book();

    assertThat(tooSoon.status()).isEqualTo(409);
    aVisit(family, day, "11:35").booked();
  }

  @Test
  void familiesShareARoomForSupportedContactUpToItsCapacity() {
    var day = aFreshDay();
    for (int place = 0; place < 3; place++) {
      supported(day).in(room(0)).by("supervisor").booked();
    }

    assertThat(supported(day).in(room(0)).by("supervisor").book().status()).isEqualTo(409);
    assertThat(supported(day).in(room(1)).by("supervisor").book().status()).isEqualTo(409);
    var alone = aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0));
    assertThat(alone.by("supervisor2").book().status()).isEqualTo(409);
    supported(day).in(room(1)).by("supervisor2").booked();
  }

  @Test
  void aVirtualVisitTakesNoRoomAndHasNoDoorTimes() {
    var day = aFreshDay();
    var virtual =
        aVisit(CaseFixture.activeCourtCase(), day, "10:00")
            .with("type", "VIRTUAL")
            .by("supervisor");

    assertThat(virtual.in(room(0)).book().problem()).isEqualTo("virtual-takes-no-room");
    var booked = virtual.booked();
    assertThat(booked.body().has("roomId")).isFalse();
    assertThat(booked.body().path("doorTimes")).isEmpty();
    var next = aVisit(CaseFixture.activeCourtCase(), day, "10:30").by("supervisor");
    assertThat(fields(next.book().body())).containsExactly("supervisorIds");
  }

  @Test
  void aRepeatedRequestAnswersTheSameVisitAndAnotherWithItsKeyIsRefused() {
    var request = aVisit(CaseFixture.activeCourtCase(), aFreshDay(), "10:00");
    var keyed = coordinator().with("Idempotency-Key", UUID.randomUUID().toString());

    var first = ok(keyed.post("/visits", request.body()), 201);

    assertThat(ok(keyed.post("/visits", request.body()), 201).id()).isEqualTo(first.id());
    assertThat(keyed.post("/visits", request.with("durationMinutes", 90).body()).status())
        .isEqualTo(422);
  }

  @Test
  void movedAVisitGivesItsPlaceUpAndIsPlannedAgain() {
    var day = aFreshDay();
    var visit = aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).booked();
    ok(verb(visit, "confirm", Map.of()), 200);

    var moved = ok(verb(visit, "move", Map.of("startsAt", at(day, "10:30"))), 200);

    assertThat(moved.text("startsAt")).isEqualTo(at(day, "10:30"));
    assertThat(moved.text("endsAt")).isEqualTo(at(day, "11:30"));
    assertThat(moved.text("status")).isEqualTo("PLANNED");
    assertThat(moved.text("roomId")).isEqualTo(room(0).toString());
    assertThat(moved.body().path("supervisorIds")).isEqualTo(visit.body().path("supervisorIds"));
    aVisit(CaseFixture.activeCourtCase(), day, "09:30").in(room(0)).booked();
    var other =
        verb(
            visit,
            "move",
            Map.of(
                "startsAt",
                at(day, "10:30"),
                "roomId",
                room(1),
                "supervisorIds",
                List.of(user("supervisor3"))));
    assertThat(ok(other, 200).text("roomId")).isEqualTo(room(1).toString());
    assertThat(texts(other.body().path("supervisorIds")))
        .containsExactly(user("supervisor3").toString());
  }

  @Test
  void aMoveThatIsRefusedLeavesTheVisitWhereItWas() {
    var day = aFreshDay();
    aVisit(CaseFixture.activeCourtCase(), day, "12:00").in(room(0)).booked();
    var visit = aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).booked();

    assertThat(verb(visit, "move", Map.of("startsAt", at(day, "12:30"))).status()).isEqualTo(409);

    assertThat(ok(coordinator().get("/visits/" + visit.id()), 200).body()).isEqualTo(visit.body());
    assertThat(aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).book().status())
        .isEqualTo(409);
  }

  @Test
  void whatACancelledVisitHadTakenIsFreeAgain() {
    var day = aFreshDay();
    var visit =
        aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();

    var cancelled =
        ok(verb(visit, "cancel", Map.of("by", "VISITING_PARENT", "reason", "Болен е")), 200);

    assertThat(cancelled.text("status")).isEqualTo("CANCELLED");
    assertThat(cancelled.text("cancelledBy")).isEqualTo("VISITING_PARENT");
    assertThat(cancelled.text("reason")).isEqualTo("Болен е");
    assertThat(verb(visit, "confirm", Map.of()).problem()).isEqualTo("visit-cancelled");
    aVisit(CaseFixture.activeCourtCase(), day, "10:00").in(room(0)).by("supervisor").booked();
  }

  private static VisitFixture supported(LocalDate day) {
    return aVisit(CaseFixture.activeCourtCase(), day, "10:00").with("type", "SUPPORTED");
  }

  private static List<String> fields(JsonNode problem) {
    return StreamSupport.stream(problem.path("violations").spliterator(), false)
        .map(violation -> violation.path("field").asText())
        .toList();
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }
}
