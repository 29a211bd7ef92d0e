package org.contactcenter.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.activate;
import static org.contactcenter.casefile.CaseFixture.activeCourtCase;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.courtCase;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.casefile.CaseFixture.ready;
import static org.contactcenter.referral.ReferralFixture.aSelfReferral;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.contactcenter.Features;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.AtOnce;
import org.contactcenter.testing.TestCenter;
import org.contactcenter.visit.VisitFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Rules that the clock drives, over both nights of a year in which the clocks in Sofia change: a
 * day begins with the midnight on the center's wall, be it 23, 24 or 25 hours after the one before.
 */
class ClocksChangeIT {

  /**
   * In Vilnius, where the clocks change in the same moment; other tests leave little to do there.
   */
  private static final String OF_THE_OTHER_CENTER = "coordinator.b";

  /** The day after the night of the change, with its two midnights. */
  private enum Change {
    TO_SUMMER("2026-03-29", "2026-03-28T22:00:00Z", "2026-03-29T21:00:00Z"),
    TO_WINTER("2026-10-25", "2026-10-24T21:00:00Z", "2026-10-25T22:00:00Z");

    private final LocalDate day;
    private final Instant begins;
    private final Instant ends;

    Change(String day, String begins, String ends) {
      this.day = LocalDate.parse(day);
      this.begins = Instant.parse(begins);
      this.ends = Instant.parse(ends);
    }
  }

  @AfterEach
  void turnTheClockBack() {
    TestCenter.clock().reset();
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aPauseIsReviewedFromTheMidnightWithWhichItsDayBegins(Change change) {
    TestCenter.clock().set(change.begins.minus(Duration.ofDays(3)));
    var family = activeCourtCase();
    var pause = Map.of("reason", "Спор", "reviewOn", change.day.toString());
    ok(coordinator().post(family.path() + "/suspend", pause), 200);
    assign(family, "worker");

    assertDueDuring(change, family, "SUSPENSION_REVIEW");
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void aCaseIsReviewedFromTheMidnightWithWhichItsDayBegins(Change change) {
    TestCenter.clock().set(change.begins.minus(Duration.ofDays(3)));
    var family = activeCourtCase();
    var review =
        Map.of(
            "heldOn", change.day.minusDays(4).toString(),
            "findings", "Спокойни срещи",
            "decision", "CONTINUE",
            "reason", "Върви добре",
            "nextOn", change.day.toString());
    ok(coordinator().post(family.path() + "/reviews", review), 201);
    assign(family, "worker");

    assertDueDuring(change, family, "REVIEW");
  }

  @ParameterizedTest
  @EnumSource(Change.class)
  void anOrderHoldsToTheMidnightWithWhichItsLastDayEnds(Change change) {
    TestCenter.clock().set(change.begins.minus(Duration.ofDays(3)));
    var family = activate(ready(courtCase(Map.of("validUntil", change.day.toString()))));

    ok(VisitFixture.aVisit(family, change.day, "19:00").with("durationMinutes", 20).book(), 201);
    var after = VisitFixture.aVisit(family, change.day.plusDays(1), "09:00").book();

    assertThat(after.status()).isEqualTo(422);
    assertThat(after.body().toString()).contains("order");
    assign(family, "worker");
    TestCenter.clock().set(change.ends.minusSeconds(1));
    assertThat(work(family, "ORDER_ENDING").orElseThrow().path("overdue").asBoolean()).isFalse();
    TestCenter.clock().set(change.ends);
    assertThat(work(family, "ORDER_ENDING").orElseThrow().path("overdue").asBoolean()).isTrue();
  }

  /** A referral wants to be judged from the day of its receipt on. */
  @ParameterizedTest
  @EnumSource(Change.class)
  void aScreeningIsOverdueOnceTheDayOfItsReferralIsOver(Change change) {
    TestCenter.clock().set(change.begins.plusSeconds(60));
    var received = change.begins.plusSeconds(30).toString();
    var referral = aSelfReferral().with("receivedAt", received).receivedBy(as(OF_THE_OTHER_CENTER));

    TestCenter.clock().set(change.ends.minusSeconds(1));
    assertThat(screening(referral).path("overdue").asBoolean()).isFalse();
    assertThat(screening(referral).path("dueOn").asText()).isEqualTo(change.day.toString());
    TestCenter.clock().set(change.ends);
    assertThat(screening(referral).path("overdue").asBoolean()).isTrue();
  }

  /** Hours of a deadline pass one by one; several nodes find it overdue, and it escalates once. */
  @ParameterizedTest
  @EnumSource(Change.class)
  void aDeadlineOverTheNightEscalatesOnceOnManyNodes(Change change) {
    TestCenter.clock().set(change.begins.minus(Duration.ofHours(2)));
    var incident = incident(activeCourtCase());
    TestCenter.clock().advance(Duration.ofHours(24));
    escalateOn(3);
    assertThat(escalations(incident)).isEmpty();
    TestCenter.clock().advance(Duration.ofSeconds(1));

    escalateOn(3);
    escalateOn(2);

    assertThat(escalations(incident)).containsExactly("TELL_PARENT");
  }

  private static void assertDueDuring(Change change, Family family, String kind) {
    TestCenter.clock().set(change.begins.minusSeconds(1));
    assertThat(work(family, kind)).isEmpty();
    TestCenter.clock().set(change.begins);
    assertThat(work(family, kind).orElseThrow().path("overdue").asBoolean()).isFalse();
    TestCenter.clock().set(change.ends.minusSeconds(1));
    assertThat(work(family, kind).orElseThrow().path("overdue").asBoolean()).isFalse();
    TestCenter.clock().set(change.ends);
    assertThat(work(family, kind).orElseThrow().path("overdue").asBoolean()).isTrue();
  }

  private static void escalateOn(int nodes) {
    var all = new ArrayList<Features>();
    for (int i = 0; i < nodes; i++) {
      all.add(TestCenter.features());
    }
    AtOnce.run(nodes, number -> all.get(number).incident.deadline().escalation().run());
  }

  private static List<String> escalations(UUID incident) {
    var items = ok(coordinator().get("/incidents/escalations"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(item -> item.path("incidentId").asText().equals(incident.toString()))
        .map(item -> item.path("kind").asText())
        .toList();
  }

  private static UUID incident(Family family) {
    var report =
        Map.of(
            "caseId", family.caseId(),
            "severity", "MINOR",
            "category", "OTHER",
            "occurredAt", CaseFixture.now().toString(),
            "people", List.of(),
            "description", "Спор на вратата",
            "actionTaken", "Разделени");
    return ok(coordinator().post("/incidents", report), 201).id();
  }

  private static Optional<JsonNode> work(Family family, String kind) {
    return queue("worker")
        .filter(item -> item.path("caseId").asText().equals(family.caseId().toString()))
        .filter(item -> item.path("kind").asText().equals(kind))
        .findFirst();
  }

  private static JsonNode screening(UUID referral) {
    return queue(OF_THE_OTHER_CENTER)
        .filter(item -> item.path("subjectId").asText().equals(referral.toString()))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<JsonNode> queue(String username) {
    var items = ok(as(username).get("/work-queue"), 200).body().path("items");
    return StreamSupport.stream(items.spliterator(), false);
  }
}
