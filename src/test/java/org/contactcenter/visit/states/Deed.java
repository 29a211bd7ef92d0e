package org.contactcenter.visit.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.aVisit;
import static org.contactcenter.visit.VisitFixture.at;
import static org.contactcenter.visit.VisitFixture.room;
import static org.contactcenter.visit.VisitFixture.user;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.visit.VisitFixture;

/**
 * Something that a coordinator does to the timetable, over HTTP; what its numbers choose depends on
 * the weeks in which it is done.
 */
record Deed(Kind kind, int who, int day, int quarter, int what) {

  /** Every door to the timetable. */
  enum Kind {
    BOOK,
    TAKE_A_SLOT,
    MOVE,
    CANCEL,
    PLAN,
    RESTRICT,
    RECONCILE,
    SUSPEND,
    RESUME,
    CLOSE_A_DAY,
    CLOSE_A_ROOM,
    SEND_AWAY
  }

  private static final List<String> TYPES =
      List.of("SUPERVISED", "SUPERVISED", "SUPPORTED", "EXCHANGE", "VIRTUAL");
  private static final List<String> SUPERVISORS =
      List.of("supervisor", "supervisor2", "supervisor3");
  private static final List<Integer> LENGTHS = List.of(30, 60, 90, 150);

  /** Does it; nothing where there is nothing to do it to. */
  Optional<Answer> in(Weeks weeks) {
    var family = weeks.family(who);
    return switch (kind) {
      case BOOK -> Optional.of(visit(weeks, family).book());
      case TAKE_A_SLOT -> aSlot(weeks, family).map(slot -> inSlot(weeks, family, slot).book());
      case MOVE -> aVisitOf(weeks).map(visit -> verb(visit, "move", target(weeks)));
      case CANCEL ->
          aVisitOf(weeks)
              .map(visit -> verb(visit, "cancel", Map.of("by", "CHILD", "reason", "Болест")));
      case PLAN -> Optional.of(coordinator().post(family.path() + "/plans", plan(weeks)));
      case RESTRICT ->
          Optional.of(coordinator().post(family.path() + "/restrictions", restriction(weeks)));
      case RECONCILE -> reconcile(family);
      case SUSPEND -> Optional.of(coordinator().post(family.path() + "/suspend", WHY));
      case RESUME -> Optional.of(coordinator().post(family.path() + "/resume", Map.of()));
      case CLOSE_A_DAY -> Optional.of(coordinator().post("/closing-days", closing(weeks)));
      case CLOSE_A_ROOM ->
          Optional.of(coordinator().post("/rooms/" + room(who % 2) + "/closures", closure(weeks)));
      case SEND_AWAY ->
          Optional.of(coordinator().post("/staff/" + supervisor() + "/absences", absence(weeks)));
    };
  }

  private static final Map<String, Object> WHY = Map.of("reason", "Проба");

  /** Whether it must have worked when nobody else does anything. */
  boolean mustSucceed() {
    return kind == Kind.TAKE_A_SLOT;
  }

  private VisitFixture visit(Weeks weeks, Family family) {
    var visit =
        aVisit(family, weeks.day(day), time())
            .with("type", type())
            .with("durationMinutes", LENGTHS.get(what % LENGTHS.size()));
    var staffed = what % 3 == 0 ? visit.by(SUPERVISORS.get(who % SUPERVISORS.size())) : visit;
    return what % 4 == 0 && !type().equals("VIRTUAL") ? staffed.in(room(who % 2)) : staffed;
  }

  private Optional<JsonNode> aSlot(Weeks weeks, Family family) {
    var query =
        "/slots?caseId=%s&from=%s&to=%s&type=%s&durationMinutes=60&limit=200"
            .formatted(family.caseId(), weeks.day(day), weeks.day(day), type());
    var slots = coordinator().get(query).body().path("items");
    return slots.isEmpty() ? Optional.empty() : Optional.of(slots.get(quarter % slots.size()));
  }

  private VisitFixture inSlot(Weeks weeks, Family family, JsonNode slot) {
    var visit =
        aVisit(family, weeks.day(day), time())
            .with("type", type())
            .with("startsAt", slot.path("startsAt").asText())
            .with("supervisorIds", slot.path("supervisorIds"));
    return slot.has("roomId") ? visit.with("roomId", slot.path("roomId")) : visit;
  }

  private Optional<JsonNode> aVisitOf(Weeks weeks) {
    var planned = weeks.planned();
    return planned.isEmpty() ? Optional.empty() : Optional.of(planned.get(what % planned.size()));
  }

  private static Answer verb(JsonNode visit, String verb, Map<String, ?> body) {
    return coordinator().post("/visits/" + visit.path("id").asText() + "/" + verb, body);
  }

  private Map<String, Object> target(Weeks weeks) {
    return Map.of("startsAt", at(weeks.day(day), time()));
  }

  private Map<String, Object> plan(Weeks weeks) {
    return Map.of(
        "visitType",
        type(),
        "rrule",
        "FREQ=DAILY;COUNT=4",
        "startsOn",
        weeks.day(day).toString(),
        "startTime",
        time(),
        "durationMinutes",
        60,
        "book",
        "FREE");
  }

  private Map<String, Object> restriction(Weeks weeks) {
    var other = weeks.family(who + 1 + what % (Weeks.FAMILIES - 1));
    return settling(Map.of("withCaseId", other.caseId(), "reason", "Вражда"));
  }

  private static Optional<Answer> reconcile(Family family) {
    var path = family.path() + "/restrictions";
    return StreamSupport.stream(
            ok(coordinator().get(path), 200).body().path("items").spliterator(), false)
        .filter(each -> !each.has("endedAt"))
        .findFirst()
        .map(each -> coordinator().post(path + "/" + each.path("id").asText() + "/end", WHY));
  }

  private Map<String, Object> closing(Weeks weeks) {
    return settling(Map.of("day", weeks.day(day), "reason", "Празник"));
  }

  private Map<String, Object> closure(Weeks weeks) {
    var from = java.time.Instant.parse(at(weeks.day(day), time()));
    return settling(
        Map.of("startsAt", from, "endsAt", from.plusSeconds(2 * 60 * 60), "reason", "Ремонт"));
  }

  private Map<String, Object> absence(Weeks weeks) {
    return settling(Map.of("firstDay", weeks.day(day), "lastDay", weeks.day(day)));
  }

  /** Whatever it hits is cancelled, or finds another place, or is in the way of the deed. */
  private Map<String, Object> settling(Map<String, Object> body) {
    var all = List.of("CANCEL", "FIND", "").get(quarter % 3);
    if (all.isEmpty()) {
      return body;
    }
    var whole = new java.util.HashMap<>(body);
    whole.put("visits", Map.of("all", all, "reason", "Проба"));
    return whole;
  }

  private java.util.UUID supervisor() {
    return user(SUPERVISORS.get(who % SUPERVISORS.size()));
  }

  private String type() {
    return TYPES.get(what % TYPES.size());
  }

  private String time() {
    return "%02d:%02d".formatted(8 + quarter / 4 % 12, 15 * (quarter % 4));
  }

  /** Either it is done, or it is refused for a reason that a person can act on. */
  void requireAnswered(Answer answer) {
    assertThat(answer.status()).as("%s: %s", this, answer.body()).isIn(200, 201, 409, 422);
    if (answer.status() > 201) {
      assertThat(answer.problem()).as(toString()).isNotEmpty();
      assertThat(answer.text("detail")).as(toString()).isNotBlank();
    }
  }
}
