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
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;

/** An application of its own, whose families nobody else's tests know, with two rooms. */
final class ProposalHouse {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SHORT = Duration.ofMillis(100);

  final TestCenter center;

  ProposalHouse(String name) {
    center = TestCenter.beside(name);
    center.time().reset();
  }

  Api coordinator() {
    return center.by("coordinator");
  }

  /** A court's active case; the order says how many visits a week there are to be. */
  UUID family(int visitsPerWeek) {
    var order =
        Map.of(
            "courtId", center.founded().court(),
            "caseNumber", "гр.д. " + UUID.randomUUID().toString().substring(0, 4) + "/2026",
            "orderNumber", "Определение",
            "orderDate", today().minusDays(30),
            "terms", Map.of("visitsPerWeek", visitsPerWeek, "minutesPerVisit", 60));
    var referral = new HashMap<String, Object>(CaseFixture.referral("COURT"));
    referral.put("receivedAt", now().minus(Duration.ofDays(14)).toString());
    referral.put("court", order);
    return active(opened(referral));
  }

  private Answer opened(Map<String, Object> referral) {
    var received = ok(coordinator().post("/referrals", referral), 201).id();
    var screening = Map.of("level", "GREEN", "factors", List.of(), "decision", "PROCEED");
    ok(coordinator().post("/referrals/" + received + "/screen", screening), 200);
    return ok(coordinator().post("/referrals/" + received + "/accept", Map.of()), 201);
  }

  private UUID active(Answer opened) {
    var path = "/cases/" + opened.id();
    var days = 7;
    for (var person : opened.body().path("people")) {
      if (!person.path("role").asText().equals("CHILD")) {
        var id = UUID.fromString(person.path("personId").asText());
        var heldAt = now().minus(Duration.ofDays(days--));
        var interview =
            Map.of(
                "personId", id, "heldAt", heldAt.toString(), "faceToFace", true, "summary", "Да");
        ok(coordinator().post(path + "/interviews", interview), 201);
        var agreement = new HashMap<String, Object>(CaseFixture.agreementBody(id));
        agreement.put("signedAt", now().minus(Duration.ofDays(5)).toString());
        ok(coordinator().post(path + "/agreements", agreement), 201);
      }
    }
    ok(coordinator().post(path + "/activate", Map.of()), 200);
    return opened.id();
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

  /** The visits of the case that take place or took place. */
  List<JsonNode> visits(UUID caseId) {
    return found("/visits?limit=200&caseId=" + caseId);
  }

  /** Those of one week. */
  List<JsonNode> visits(UUID caseId, LocalDate monday) {
    return found(
        "/visits?limit=200&caseId=%s&from=%s&to=%s".formatted(caseId, monday, monday.plusDays(6)));
  }

  private List<JsonNode> found(String query) {
    var items = ok(coordinator().get(query), 200).body();
    return StreamSupport.stream(items.path("items").spliterator(), false)
        .filter(visit -> !visit.path("status").asText().equals("CANCELLED"))
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

  Instant now() {
    return center.time().instant();
  }

  LocalDate today() {
    return LocalDate.ofInstant(now(), java.time.ZoneId.of("Europe/Sofia"));
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
