package org.contactcenter.casefile.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.today;
import static org.contactcenter.testing.TestCenter.as;
import static org.contactcenter.visit.VisitFixture.aFreshDay;
import static org.contactcenter.visit.VisitFixture.aVisit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClosingIT {

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @Test
  void aCaseOfWhichNothingIsLeftOpenMayBeClosed() {
    var family = activeCourtCase();

    assertThat(against(family)).isEmpty();
    assertThat(codes(closure(family)))
        .containsExactlyInAnyOrder(
            "NO_OPEN_VISIT",
            "INCIDENTS_OPEN",
            "FOLLOW_UPS_OPEN",
            "NOTES_UNSIGNED",
            "REPORTS_DUE",
            "COURT_REPORT_DUE",
            "COURT_REPORT_UNFINISHED");
    ok(close(family, "GOAL_REACHED"), 200);
  }

  @ParameterizedTest
  @EnumSource(ClosureReason.class)
  void aCaseIsClosedForAnyOfTheReasonsAndWhyIsKept(ClosureReason reason) {
    var family = courtCase();

    var closed = ok(close(family, reason.name()), 200);

    assertThat(closed.text("status")).isEqualTo("CLOSED");
    assertThat(closed.text("closeReason")).isEqualTo(reason.name());
    assertThat(closed.text("closeSummary")).isEqualTo("Обобщение");
    assertThat(closed.text("closedAt")).isEqualTo(TestCenter.clock().instant().toString());
    assertThat(items(coordinator().get(family.path() + "/notices"))).hasSize(3);
  }

  @Test
  void aVisitAheadStandsAgainstIt() {
    var family = activeCourtCase();
    var visit = aVisit(family, aFreshDay(), "10:00").booked();

    refused(family, "NO_OPEN_VISIT");

    ok(VisitFixture.verb(visit, "cancel", Map.of("by", "CENTER", "reason", "Край")), 200);
    ok(close(family, "MOVED_AWAY"), 200);
  }

  @Test
  void anIncidentAndItsTasksStandAgainstIt() {
    var family = activeCourtCase();
    var incident = "/incidents/" + incident(family);
    var task =
        Map.of(
            "ownerId", VisitFixture.user("worker"),
            "dueOn", today().toString(),
            "task", "Разговор");
    var followUp = ok(coordinator().post(incident + "/follow-ups", task), 201).id();

    refused(family, "INCIDENTS_OPEN", "FOLLOW_UPS_OPEN");
    ok(coordinator().post(incident + "/follow-ups/" + followUp + "/done", Map.of()), 200);
    refused(family, "INCIDENTS_OPEN");

    ok(coordinator().post(incident + "/review", Map.of("conclusion", "Ясно")), 200);
    ok(coordinator().post(incident + "/close", Map.of()), 200);
    ok(close(family, "VIOLENCE"), 200);
  }

  @Test
  void aNoteThatIsNotSignedStandsAgainstIt() {
    var family = activeCourtCase();
    var visit = held(family);
    var notes = "/visits/" + visit.id() + "/notes";
    var note = ok(as("supervisor").post(notes, Map.of("text", "Игра с кубчета")), 201).id();

    refused(family, "NOTES_UNSIGNED");

    ok(as("supervisor").post(notes + "/" + note + "/sign", Map.of()), 200);
    ok(close(family, "GOAL_REACHED"), 200);
  }

  /** A watched visit is told of within the center's days; until then nothing is overdue. */
  @Test
  void aVisitOfWhichNothingIsToldInTimeStandsAgainstIt() {
    var family = activeCourtCase();
    var visit = held(family);
    assertThat(against(family)).isEmpty();

    TestCenter.clock().advance(Duration.ofDays(4));
    refused(family, "REPORTS_DUE");

    var notes = "/visits/" + visit.id() + "/notes";
    var note = ok(as("supervisor").post(notes, Map.of("text", "Игра с кубчета")), 201).id();
    ok(as("supervisor").post(notes + "/" + note + "/sign", Map.of()), 200);
    ok(close(family, "GOAL_REACHED"), 200);
  }

  @Test
  void whatIsClosedGoesOnInANewCaseThatIsLinkedToIt() {
    var family = courtCase();
    ok(close(family, "NO_SHOWS"), 200);

    var again = ok(coordinator().post(family.path() + "/reopen", Map.of("reason", "Ново")), 201);

    assertThat(again.text("reopenedFrom")).isEqualTo(family.caseId().toString());
    assertThat(again.text("status")).isEqualTo("INTAKE");
    assertThat(coordinator().get(family.path()).text("status")).isEqualTo("CLOSED");
  }

  private static Answer held(Family family) {
    var visit = ok(aVisit(family, aFreshDay(), "10:00").by("supervisor").book(), 201);
    TestCenter.clock().set(Instant.parse(visit.text("startsAt")));
    ok(VisitFixture.verb(visit, "start", Map.of()), 200);
    TestCenter.clock().advance(Duration.ofHours(1));
    return ok(VisitFixture.verb(visit, "end", Map.of()), 200);
  }

  private static String incident(Family family) {
    var report =
        Map.of(
            "caseId", family.caseId(),
            "severity", "MINOR",
            "category", "OTHER",
            "occurredAt", CaseFixture.now().toString(),
            "people", List.of(),
            "description", "Спор на вратата",
            "actionTaken", "Разделени");
    return ok(coordinator().post("/incidents", report), 201).id().toString();
  }

  private static Answer close(Family family, String reason) {
    return coordinator()
        .post(family.path() + "/close", Map.of("reason", reason, "summary", "Обобщение"));
  }

  /** Both the checklist and the refusal name exactly these. */
  private static void refused(Family family, String... codes) {
    assertThat(against(family)).containsExactlyInAnyOrder(codes);
    var refused = ok(close(family, "OTHER"), 422);
    assertThat(refused.body().path("type").asText()).endsWith("case-not-closable");
    assertThat(refused.body().path("violations").findValuesAsText("field"))
        .containsExactlyInAnyOrder(codes);
  }

  private static Answer closure(Family family) {
    return ok(coordinator().get(family.path() + "/closure"), 200);
  }

  private static List<String> codes(Answer closure) {
    return closure.body().path("items").findValuesAsText("code");
  }

  private static List<String> against(Family family) {
    return StreamSupport.stream(closure(family).body().path("items").spliterator(), false)
        .filter(item -> !item.path("met").asBoolean())
        .map(item -> item.path("code").asText())
        .toList();
  }

  private static JsonNode items(Answer list) {
    return ok(list, 200).body().path("items");
  }
}
