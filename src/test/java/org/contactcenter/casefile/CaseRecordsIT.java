package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.interviewBody;
import static org.contactcenter.casefile.CaseFixture.now;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture.Family;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The records that lie under a case: interviews, orders, roles. */
class CaseRecordsIT {

  @BeforeEach
  void resetTheClock() {
    TestCenter.clock().reset();
  }

  @Test
  void anInterviewIsReadWhereItsPlaceSays() {
    var family = CaseFixture.courtCase();

    var made = ok(interview(family, interviewBody(family.mother(), now())), 201);

    assertThat(made.header("Location"))
        .endsWith("/api/v1" + family.path() + "/interviews/" + made.id());
    var read = ok(coordinator().get(made.header("Location")), 200);
    assertThat(read.body()).isEqualTo(made.body());
    assertThat(read.text("heldAt")).isEqualTo("2026-03-02T08:00:00Z");
    var listed = ok(coordinator().get(family.path() + "/interviews"), 200);
    assertThat(listed.body().path("items").path(0)).isEqualTo(made.body());
  }

  /** SVN 14: each parent is interviewed apart, at another time. */
  @Test
  void theSidesAreHeardApart() {
    var family = CaseFixture.courtCase();
    var at = now().minus(Duration.ofHours(3));
    ok(interview(family, interviewBody(family.mother(), at)), 201);

    var together = interview(family, interviewBody(family.father(), at.plusMillis(400)));

    assertThat(together.status()).isEqualTo(422);
    assertThat(together.problem()).isEqualTo("interviews-together");
    ok(interview(family, interviewBody(family.father(), at.plusSeconds(1))), 201);
  }

  @Test
  void anInterviewIsOfASideBetweenTheReferralAndNow() {
    var family = CaseFixture.courtCase();
    var received = now().minus(Duration.ofDays(14));

    assertField(interview(family, interviewBody(family.child(), now())), "personId");
    assertField(interview(family, interviewBody(UUID.randomUUID(), now())), "personId");
    assertField(interview(family, interviewBody(family.mother(), now().plusSeconds(1))), "heldAt");
    assertField(
        interview(family, interviewBody(family.mother(), received.minusSeconds(1))), "heldAt");
    ok(interview(family, interviewBody(family.mother(), received)), 201);
  }

  @Test
  void arecordIsNotReadUnderAnotherCase() {
    var family = CaseFixture.courtCase();
    var other = CaseFixture.courtCase();
    var interview = ok(interview(family, interviewBody(family.mother(), now())), 201).id();
    var order = ok(coordinator().get(family.path() + "/orders"), 200).body().path("items").path(0);

    assertThat(coordinator().get(other.path() + "/interviews/" + interview).status())
        .isEqualTo(404);
    assertThat(coordinator().get(other.path() + "/orders/" + order.path("id").asText()).status())
        .isEqualTo(404);
    assertField(interview(other, interviewBody(family.mother(), now())), "personId");
  }

  @Test
  void anOrderIsCheckedBeforeItCounts() {
    var family = CaseFixture.courtCase();

    assertField(order(family, Map.of("courtId", UUID.randomUUID())), "courtId");
    assertField(order(family, Map.of("orderDate", "2026-03-03")), "orderDate");
    assertField(order(family, Map.of("validUntil", "2026-01-31")), "validUntil");
    assertField(order(family, Map.of("children", List.of(family.mother()))), "children");
    assertField(
        order(family, Map.of("terms", Map.of("earliest", "16:00:00", "latest", "09:00:00"))),
        "terms.latest");
    assertThat(order(family, Map.of("caseNumber", " ")).status()).isEqualTo(422);
    var made = ok(order(family, Map.of("children", List.of(family.child()))), 201);
    assertThat(made.body().path("children").path(0).asText()).isEqualTo(family.child().toString());
    assertThat(ok(coordinator().get(made.header("Location")), 200).body()).isEqualTo(made.body());
  }

  @Test
  void theSameKeyAndOrderIsEnteredOnce() {
    var family = CaseFixture.courtCase();
    var keyed = coordinator().with("Idempotency-Key", "order-" + family.caseId());
    var path = family.path() + "/orders";

    var first = ok(keyed.post(path, orderBody(Map.of())), 201);
    var second = ok(keyed.post(path, orderBody(Map.of())), 201);

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(keyed.post(path, orderBody(Map.of("orderNumber", "другo"))).problem())
        .isEqualTo("idempotency-key-reused");
    assertThat(ok(coordinator().get(path), 200).body().path("items")).hasSize(2);
  }

  @Test
  void aGrandmotherIsAddedAndAParentsRoleEnds() {
    var family = CaseFixture.courtCase();
    var grandmother =
        Map.of(
            "role",
            "AUTHORIZED_PERSON",
            "person",
            Map.of(
                "givenName", "Айше",
                "familyName", "Мехмед",
                "phone", "+359 888 123 456",
                "addressConfidential", true));

    var added = ok(party(family, grandmother), 201);

    assertThat(added.text("from")).isEqualTo("2026-03-02");
    assertThat(added.body().toString()).doesNotContain("888 123 456");
    var contact = ok(coordinator().get("/people/" + added.text("personId") + "/contact"), 200);
    assertThat(contact.text("phone")).isEqualTo("+359 888 123 456");
    var end = coordinator().post(added.header("Location") + "/end", Map.of("until", "2026-03-09"));
    assertThat(ok(end, 200).text("until")).isEqualTo("2026-03-09");
    var again =
        coordinator().post(added.header("Location") + "/end", Map.of("until", "2026-03-10"));
    assertThat(again.problem()).isEqualTo("party-ended");
    assertThat(ok(coordinator().get(family.path()), 200).body().path("people")).hasSize(4);
  }

  @Test
  void aPersonHasOneRoleAtATimeAndParentsMaySwap() {
    var family = CaseFixture.courtCase();
    var swap = Map.of("personId", family.mother(), "role", "VISITING_PARENT", "from", "2026-04-01");

    assertThat(party(family, swap).problem()).isEqualTo("party-overlaps");

    var parties = ok(coordinator().get(family.path() + "/parties"), 200).body().path("items");
    for (var role : parties) {
      if (role.path("personId").asText().equals(family.mother().toString())) {
        ok(
            coordinator()
                .post(
                    family.path() + "/parties/" + role.path("id").asText() + "/end",
                    Map.of("until", "2026-03-31")),
            200);
      }
    }
    ok(party(family, swap), 201);
  }

  @Test
  void aCaseWorkerNamesPeopleOfTheirOwnCasesOnly() {
    var mine = CaseFixture.courtCase();
    var other = CaseFixture.courtCase();
    CaseFixture.assign(mine, "worker");
    var named = Map.of("personId", other.mother(), "role", "AUTHORIZED_PERSON");
    var worker = TestCenter.as("worker");

    assertField(worker.post(mine.path() + "/parties", named), "personId");
    assertThat(worker.get("/people/" + other.mother() + "/contact").status()).isEqualTo(404);
    ok(coordinator().post(mine.path() + "/parties", named), 201);
  }

  @Test
  void aRoleIsOfSomeoneKnownOrSomeoneNew() {
    var family = CaseFixture.courtCase();
    var both =
        Map.of(
            "role", "AUTHORIZED_PERSON",
            "personId", family.mother(),
            "person", Map.of("givenName", "А", "familyName", "Б"));

    assertField(party(family, both), "personId");
    assertField(party(family, Map.of("role", "AUTHORIZED_PERSON")), "personId");
    assertField(
        party(family, Map.of("role", "AUTHORIZED_PERSON", "personId", UUID.randomUUID())),
        "personId");
  }

  private static void assertField(Answer answer, String field) {
    assertThat(answer.status()).as(answer.body().toString()).isEqualTo(422);
    assertThat(answer.body().path("violations").path(0).path("field").asText()).isEqualTo(field);
  }

  private static Answer interview(Family family, Map<String, Object> body) {
    return coordinator().post(family.path() + "/interviews", body);
  }

  private static Answer party(Family family, Map<String, ?> body) {
    return coordinator().post(family.path() + "/parties", body);
  }

  private static Answer order(Family family, Map<String, ?> parts) {
    return coordinator().post(family.path() + "/orders", orderBody(parts));
  }

  private static Map<String, Object> orderBody(Map<String, ?> parts) {
    var body = new HashMap<String, Object>();
    body.put("courtId", TestCenter.founding().court());
    body.put("caseNumber", "гр.д. 5/2026");
    body.put("orderNumber", "Определение 5");
    body.put("orderDate", "2026-02-20");
    body.putAll(parts);
    return body;
  }
}
