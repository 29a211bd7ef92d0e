package org.contactcenter.center;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.testing.TestCenter.nobody;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

class CenterIT {
  private final Api admin = as("admin.b");

  @Test
  void theDefaultsAreThoseOfTheField() {
    var settings = as("coordinator").get("/settings").body();

    assertThat(settings.path("gapMinutes").asInt()).isEqualTo(15);
    assertThat(settings.path("handoverMinutes").asInt()).isEqualTo(5);
    assertThat(settings.path("firstArrival").asText()).isEqualTo("RESIDENTIAL");
    assertThat(settings.path("separation").asText()).isEqualTo("BUILDING");
    assertThat(settings.path("lateMinutes").asInt()).isEqualTo(15);
    assertThat(settings.path("noticeHours").asInt()).isEqualTo(24);
    assertThat(settings.path("visitorsAtMost").asInt()).isEqualTo(3);
  }

  @Test
  void settingsAreReplacedAsAWholeAndOnlyAtTheVersionRead() {
    var read = admin.get("/settings");
    ObjectNode changed = read.body().deepCopy();
    changed.remove("version");
    changed.put("lateMinutes", 20);

    assertThat(admin.put("/settings", changed).status()).isEqualTo(428);
    var written = admin.with("If-Match", read.header("ETag")).put("/settings", changed);
    assertThat(written.status()).as(written.body().toString()).isEqualTo(200);
    assertThat(written.body().path("lateMinutes").asInt()).isEqualTo(20);
    assertThat(admin.with("If-Match", read.header("ETag")).put("/settings", changed).status())
        .isEqualTo(412);
  }

  @Test
  void theVisitingSideCannotComeFirstWhereTheSidesAreNeverInsideAtOnce() {
    ObjectNode changed = admin.get("/settings").body().deepCopy();
    changed.remove("version");
    changed.put("firstArrival", "VISITING");

    assertThat(admin.replace("/settings", changed).status()).isEqualTo(422);
    changed.put("separation", "DOOR");
    assertThat(admin.replace("/settings", changed).status()).isEqualTo(200);
    changed.put("firstArrival", "RESIDENTIAL").put("separation", "BUILDING");
    assertThat(admin.replace("/settings", changed).status()).isEqualTo(200);
  }

  @Test
  void openingHoursEndAfterTheyBeginAndDoNotOverlap() {
    assertThat(admin.replace("/opening-hours", week("MONDAY", "10:00", "09:00")).status())
        .isEqualTo(422);
    var overlapping =
        Map.of(
            "items", List.of(hours("MONDAY", "08:00", "12:00"), hours("MONDAY", "11:00", "14:00")));
    assertThat(admin.replace("/opening-hours", overlapping).status()).isEqualTo(422);
    var split =
        Map.of(
            "items", List.of(hours("MONDAY", "08:00", "12:00"), hours("MONDAY", "13:00", "20:00")));
    var replaced = admin.replace("/opening-hours", split);
    assertThat(replaced.status()).isEqualTo(200);
    assertThat(replaced.body().path("items")).hasSize(2);
  }

  @Test
  void aClosingDayIsClosedOnce() {
    var day = Map.of("day", "2026-12-25", "reason", "Kalėdos");
    var closed = admin.post("/closing-days", day);

    assertThat(closed.status()).isEqualTo(201);
    assertThat(admin.post("/closing-days", day).status()).isEqualTo(409);
    assertThat(as("admin").get("/closing-days/" + closed.id()).status()).isEqualTo(404);
    assertThat(admin.delete("/closing-days/" + closed.id()).status()).isEqualTo(204);
    assertThat(admin.delete("/closing-days/" + closed.id()).status()).isEqualTo(404);
  }

  @Test
  void aRoomIsEditedAtItsVersionAndItsNameIsItsOwn() {
    var room = Map.of("name", "Mėlynas kambarys", "capacity", 2, "features", List.of("veidrodis"));
    var made = admin.post("/rooms", room);
    assertThat(made.status()).as(made.body().toString()).isEqualTo(201);
    assertThat(admin.post("/rooms", room).status()).isEqualTo(409);
    var path = "/rooms/" + made.id();

    assertThat(
            admin.replace(path, and(room, "active", false)).body().path("active").asBoolean(true))
        .isFalse();
    assertThat(admin.replace(path, and(room, "name", "Žalias kambarys")).status()).isEqualTo(409);
    assertThat(admin.replace(path, and(room, "siteId", UUID.randomUUID())).status()).isEqualTo(422);
    assertThat(as("admin").get(path).status()).isEqualTo(404);
  }

  @Test
  void staffHaveAWeekAndAbsences() {
    var worker = "/staff/" + TestCenter.founding().users().get("worker.b");
    var week = Map.of("availability", List.of(hours("TUESDAY", "09:00", "15:00")));
    assertThat(admin.replace(worker, week).body().path("availability")).hasSize(1);

    var away = Map.of("firstDay", "2026-07-01", "lastDay", "2026-07-14");
    assertThat(admin.post(worker + "/absences", away).status()).isEqualTo(201);
    assertThat(admin.get(worker + "/absences").body().path("items")).hasSize(1);
    assertThat(ids("/absences?from=2026-07-14&to=2026-07-31")).hasSize(1);
    assertThat(ids("/absences?from=2026-07-15&to=2026-07-31")).isEmpty();
    var backwards = Map.of("firstDay", "2026-07-02", "lastDay", "2026-07-01");
    assertThat(admin.post(worker + "/absences", backwards).status()).isEqualTo(422);
  }

  @Test
  void theClosuresOfAllRoomsAreListedByTheDaysOfTheCenter() {
    var late = closed("Raudonas kambarys", "2026-08-03T06:00:00Z", "2026-08-03T09:00:00Z");
    var early = closed("Baltas kambarys", "2026-08-01T20:30:00Z", "2026-08-01T21:30:00Z");

    var listed = admin.get("/room-closures?from=2026-08-02&to=2026-08-03").body().path("items");

    assertThat(listed.findValuesAsText("id")).containsExactly(early, late);
    assertThat(listed.get(0).path("roomId").asText()).isNotEmpty();
    assertThat(ids("/room-closures?from=2026-08-02&to=2026-08-02")).containsExactly(early);
    assertThat(ids("/room-closures?to=2026-07-31")).doesNotContain(early, late);
    assertThat(as("admin").get("/room-closures").body().toString()).doesNotContain(early, late);
  }

  /** The id of a closure of a room of its own. */
  private String closed(String room, String startsAt, String endsAt) {
    var made = admin.post("/rooms", Map.of("name", room, "capacity", 2, "features", List.of()));
    var closure = Map.of("startsAt", startsAt, "endsAt", endsAt, "reason", "Remontas");
    return admin.post("/rooms/" + made.id() + "/closures", closure).id().toString();
  }

  private List<String> ids(String path) {
    return admin.get(path).body().path("items").findValuesAsText("id");
  }

  @Test
  void whoWorksInTwoCentersActsInOneAndChangesIt() {
    var signedIn =
        nobody()
            .post(
                "/sessions",
                Map.of("username", "worker2", "password", TestCenter.PASSWORD, "kind", "TOKEN"));
    var api = nobody().with("Authorization", "Bearer " + signedIn.text("token"));
    assertThat(api.get("/me").body().path("center").path("id").asText())
        .isEqualTo(TestCenter.founding().centerA().toString());
    assertThat(api.get("/me").body().path("otherCenters")).hasSize(1);

    var moved =
        api.put("/sessions/current/center", Map.of("centerId", TestCenter.founding().centerB()));

    assertThat(moved.status()).isEqualTo(200);
    assertThat(api.get("/me").body().path("center").path("id").asText())
        .isEqualTo(TestCenter.founding().centerB().toString());
    assertThat(api.put("/sessions/current/center", Map.of("centerId", UUID.randomUUID())).status())
        .isEqualTo(422);
  }

  @Test
  void aUserLockedInOneRequestIsRefusedInTheNext() {
    var name = "temporary";
    var create =
        Map.of(
            "username",
            name,
            "password",
            TestCenter.PASSWORD,
            "displayName",
            "Laikinas",
            "roles",
            List.of("CASE_WORKER"));
    var user = admin.post("/users", create);
    assertThat(user.status()).as(user.body().toString()).isEqualTo(201);
    assertThat(admin.post("/users", create).status()).isEqualTo(409);
    assertThat(as(name).get("/me").status()).isEqualTo(200);

    var locked = Map.of("displayName", "Laikinas", "roles", List.of("CASE_WORKER"), "locked", true);
    assertThat(admin.replace("/users/" + user.id(), locked).status()).isEqualTo(200);

    assertThat(as(name).get("/me").status()).isEqualTo(401);
  }

  private static Map<String, Object> week(String day, String opens, String closes) {
    return Map.of("items", List.of(hours(day, opens, closes)));
  }

  private static Map<String, Object> hours(String day, String opens, String closes) {
    return Map.of("weekday", day, "opens", opens, "closes", closes);
  }

  private static Map<String, Object> and(Map<String, Object> map, String key, Object value) {
    var more = new HashMap<>(map);
    more.put(key, value);
    return more;
  }
}
