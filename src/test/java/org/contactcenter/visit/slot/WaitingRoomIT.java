package org.contactcenter.visit.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.together;
import static org.contactcenter.visit.VisitFixture.verb;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A building with two rooms and a waiting room in which one party waits at a time: who comes first
 * waits there before the visit, and who leaves last after it.
 */
class WaitingRoomIT {
  private static final AtomicInteger WEEKS = new AtomicInteger();

  private static List<Family> families = List.of();

  @SuppressWarnings("NullAway.Init") // made before all
  private static UUID site;

  @SuppressWarnings("NullAway.Init") // made before all
  private static UUID green;

  @SuppressWarnings("NullAway.Init") // made before all
  private static UUID yellow;

  @SuppressWarnings("NullAway.Init") // made before all
  private static UUID hall;

  @SuppressWarnings("NullAway.Init") // made before each
  private LocalDate day;

  @BeforeAll
  static void buildTheHouse() {
    TestCenter.clock().reset();
    families = List.of(CaseFixture.activeCourtCase(), CaseFixture.activeCourtCase());
    var name = "Чакалня " + UUID.randomUUID();
    site =
        ok(
                TestCenter.as("admin")
                    .post("/sites", Map.of("name", name, "address", "ул. Тиха 2")),
                201)
            .id();
    green = add("Зелена " + UUID.randomUUID(), "VISIT");
    yellow = add("Жълта " + UUID.randomUUID(), "VISIT");
    hall = add(name, "WAITING");
  }

  /** So that nobody else's test finds a third and a fourth room. */
  @AfterAll
  static void closeTheHouse() {
    TestCenter.clock().reset();
    for (var room : List.of(green, yellow)) {
      var planned = coordinator().get("/visits?status=PLANNED&limit=200&roomId=" + room);
      ok(planned, 200)
          .body()
          .path("items")
          .forEach(
              visit ->
                  ok(
                      coordinator()
                          .post(
                              "/visits/" + visit.path("id").asText() + "/cancel",
                              Map.of("by", "CENTER", "reason", "Край")),
                      200));
    }
    for (var room : List.of(green, yellow, hall)) {
      ok(change(room, Map.of("active", false)), 200);
    }
  }

  @BeforeEach
  void aDay() {
    TestCenter.clock().reset();
    day = LocalDate.of(2047, 1, 7).plusWeeks(2L * WEEKS.getAndIncrement());
  }

  @Test
  void aRoomIsForVisitsUnlessItIsSaidThatItIsForWaiting() {
    assertThat(ok(coordinator().get("/rooms/" + green), 200).text("kind")).isEqualTo("VISIT");
    assertThat(ok(coordinator().get("/rooms/" + hall), 200).text("kind")).isEqualTo("WAITING");
  }

  @Test
  void noVisitTakesPlaceInAWaitingRoom() {
    var refused = aVisit(families.get(0), day, "10:00").in(hall).book();

    assertThat(ok(refused, 422).problem()).isEqualTo("room-is-for-waiting");
    assertThat(slots(families.get(0), day))
        .extracting(slot -> slot.path("roomId").asText())
        .isNotEmpty()
        .doesNotContain(hall.toString());
    var figures = ok(coordinator().get("/capacity?from=" + day + "&to=" + day), 200);
    assertThat(figures.body().toString())
        .contains(green.toString())
        .doesNotContain(hall.toString());
  }

  @Test
  void twoPartiesDoNotWaitInOnePlace() {
    visit(0, green, "10:00", "supervisor").booked();

    var refused = visit(1, yellow, "10:00", "supervisor2").book();

    assertThat(ok(refused, 409).problem()).isEqualTo("place-taken");
    assertThat(refused.body().path("violations"))
        .extracting(violation -> violation.path("message").asText())
        .containsExactly("Every place in the waiting room is taken or closed at that time.");
    var explained =
        coordinator()
            .get(
                "/slots/explanation?caseId="
                    + families.get(1).caseId()
                    + "&startsAt="
                    + at(day, "10:00")
                    + "&roomId="
                    + yellow);
    assertThat(ok(explained, 200).body().path("objections"))
        .extracting(objection -> objection.path("code").asText())
        .containsExactly("waiting-room-taken");
    // The first leaves the hall at 10:00 and needs it again from 11:00 to 11:20.
    visit(1, yellow, "10:20", "supervisor2").with("durationMinutes", 20).booked();
  }

  @Test
  void twoWaitAtOnceWhereThereAreTwoPlaces() {
    ok(change(hall, Map.of("capacity", 2)), 200);

    var first = visit(0, green, "10:00", "supervisor").booked();
    var second = visit(1, yellow, "10:00", "supervisor2").booked();

    var smaller = change(hall, Map.of("capacity", 1));
    assertThat(ok(smaller, 409).problem())
        .as("one has no place any more")
        .isEqualTo("coordinator-decides");
    ok(verb(first, "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);
    ok(verb(second, "cancel", Map.of("by", "CENTER", "reason", "Ремонт")), 200);
    ok(change(hall, Map.of("capacity", 1)), 200);
  }

  @Test
  void ofTwoWhoWantTheLastPlaceToWaitOneGetsIt() {
    for (int round = 0; round < 10; round++) {
      var on = day.plusDays(round);

      var answers =
          together(
              2,
              number ->
                  aVisit(families.get(number), on, "10:00")
                      .in(number == 0 ? green : yellow)
                      .by(number == 0 ? "supervisor" : "supervisor2")
                      .book());

      assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 409);
    }
  }

  @Test
  void aClosedWaitingRoomIsOneInWhichNobodyWaits() {
    var visit = visit(0, green, "14:00", "supervisor").booked();
    var closing =
        Map.of("startsAt", at(day, "13:00"), "endsAt", at(day, "16:00"), "reason", "Боядисване");

    var refused = TestCenter.as("coordinator").post("/rooms/" + hall + "/closures", closing);

    assertThat(ok(refused, 409).problem()).isEqualTo("visits-hit");
    var hit = refused.body().path("visits").path("items").get(0);
    assertThat(hit.path("visitId").asText()).isEqualTo(visit.id().toString());
    assertThat(hit.path("reasons").get(0).asText()).isEqualTo("NO_PLACE_TO_WAIT");
    ok(verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Боядисване")), 200);
    ok(coordinator().post("/rooms/" + hall + "/closures", closing), 201);
    assertThat(visit(0, green, "14:00", "supervisor").book().problem()).isEqualTo("place-taken");
    visit(0, green, "10:00", "supervisor").booked();
  }

  private VisitFixture visit(int family, UUID room, String time, String supervisor) {
    return aVisit(families.get(family), day, time).in(room).by(supervisor);
  }

  private static List<JsonNode> slots(Family family, LocalDate on) {
    var path = "/slots?limit=200&caseId=" + family.caseId() + "&from=" + on + "&to=" + on;
    var items = ok(coordinator().get(path), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false).toList();
  }

  private static UUID add(String name, String kind) {
    var body = Map.of("siteId", site, "name", name, "kind", kind, "capacity", 1);
    return ok(TestCenter.as("admin").post("/rooms", body), 201).id();
  }

  private static Answer change(UUID room, Map<String, Object> parts) {
    var now = ok(coordinator().get("/rooms/" + room), 200);
    var body = new HashMap<String, Object>();
    body.put("siteId", site);
    body.put("name", now.text("name"));
    body.put("kind", now.text("kind"));
    body.put("capacity", now.body().path("capacity").asInt());
    body.putAll(parts);
    return TestCenter.as("admin").with("If-Match", now.header("ETag")).put("/rooms/" + room, body);
  }
}
