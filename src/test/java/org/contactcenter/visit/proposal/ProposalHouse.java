package org.contactcenter.visit.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.contactcenter.testing.Answer;
import org.contactcenter.visit.SmallCenter;

/** An application of its own, whose families nobody else's tests know, with two rooms. */
final class ProposalHouse extends SmallCenter {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(100);

  ProposalHouse(String name) {
    super(name);
  }

  Answer ask(LocalDate from, int weeks, boolean mayMove) {
    return coordinator()
        .post("/timetable-proposals", Map.of("from", from, "weeks", weeks, "mayMove", mayMove));
  }

  /** Asked for, and made. */
  Answer proposed(LocalDate from, int weeks, boolean mayMove) {
    return made(ok(ask(from, weeks, mayMove), 201).id());
  }

  Answer made(UUID id) {
    for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end); ) {
      var found = get(id);
      if (!found.text("status").equals("RUNNING")) {
        assertThat(found.text("status")).isEqualTo("READY");
        return found;
      }
      pause();
    }
    throw new AssertionError("never made: " + id);
  }

  Answer get(UUID id) {
    return ok(coordinator().get("/timetable-proposals/" + id), 200);
  }

  Answer accept(Answer proposal, Object body) {
    return coordinator().post("/timetable-proposals/" + proposal.id() + "/accept", body);
  }

  static List<JsonNode> rows(Answer proposal) {
    return StreamSupport.stream(proposal.body().path("rows").spliterator(), false).toList();
  }

  static List<JsonNode> rowsOf(Answer proposal, UUID caseId) {
    return rows(proposal).stream()
        .filter(row -> row.path("caseId").asText().equals(caseId.toString()))
        .toList();
  }

  /** Takes what a row stands for, for another family. */
  Answer book(UUID caseId, JsonNode row) {
    var body = new HashMap<String, Object>();
    body.put("caseId", caseId);
    body.put("type", "SUPERVISED");
    body.put("startsAt", row.path("startsAt").asText());
    body.put("durationMinutes", 60);
    body.put("roomId", row.path("roomId").asText());
    return coordinator().post("/visits", body);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(SHORT.toMillis());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
