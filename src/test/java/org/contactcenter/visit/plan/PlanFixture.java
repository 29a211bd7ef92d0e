package org.contactcenter.visit.plan;

import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;

/** Plans as they are asked for over HTTP, valid by default; immutable. */
public record PlanFixture(Family family, Map<String, Object> body) {

  /** Six visits of an hour, one a week at 16:30, from that day on. */
  public static PlanFixture aPlan(Family family, LocalDate startsOn) {
    return new PlanFixture(
        family,
        Map.of(
            "visitType",
            "SUPERVISED",
            "rrule",
            "FREQ=WEEKLY;COUNT=6",
            "startsOn",
            startsOn.toString(),
            "startTime",
            "16:30",
            "durationMinutes",
            60));
  }

  public PlanFixture with(String field, Object value) {
    var changed = new HashMap<>(body);
    changed.put(field, value);
    return new PlanFixture(family, Map.copyOf(changed));
  }

  public PlanFixture in(UUID room) {
    return with("roomId", room);
  }

  public PlanFixture by(String supervisor) {
    return with("supervisorIds", List.of(TestCenter.founding().users().get(supervisor)));
  }

  public Answer preview() {
    return coordinator().post(family.path() + "/plans?preview=true", body);
  }

  public Answer make() {
    return coordinator().post(family.path() + "/plans", body);
  }

  public Answer made() {
    return ok(make(), 201);
  }

  /** Replaces a plan by this. */
  public Answer replace(Answer plan) {
    return coordinator().with("If-Match", "*").put(family.path() + "/plans/" + plan.id(), body);
  }

  public static List<String> each(JsonNode list, String field) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(item -> item.path(field).asText())
        .toList();
  }

  public static List<String> occurrences(Answer plan, String field) {
    return each(plan.body().path("occurrences"), field);
  }
}
