package org.contactcenter.casefile.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.visit.VisitFixture.user;

import java.util.Map;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

/** Supervised Visitation Network, standards 3.5 and 11. */
class ConflictIT {

  /**
   * SVN 3.5, 11: staff have nothing to do with the family: a conflict of interest is declared per
   * case, and keeps them from it.
   */
  @Test
  void whoHasAConflictIsNotMadeTheCaseWorker() {
    var family = CaseFixture.courtCase();
    var conflict = declare(family, "coordinator", user("worker"));
    var assign = Map.of("userId", user("worker"));
    var refused = coordinator().post(family.path() + "/assign", assign);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body().at("/violations/0/field").asText()).isEqualTo("userId");

    end(family, conflict);

    ok(coordinator().post(family.path() + "/assign", assign), 200);
  }

  @Test
  void whoIsTheCaseWorkerAlreadyIsSaidToBe() {
    var family = CaseFixture.courtCase();
    CaseFixture.assign(family, "worker");
    assertThat(declare(family, "worker", user("worker")).body().path("caseWorker").asBoolean())
        .isTrue();
  }

  @Test
  void everybodySpeaksForThemselvesAndOnlyACoordinatorForOthers() {
    var family = CaseFixture.courtCase();
    declare(family, "supervisor", user("supervisor"));
    declare(family, "worker2", user("worker2"));
    var other = Map.of("userId", user("supervisor2"), "reason", "Роднина");
    var path = family.path() + "/conflicts-of-interest";
    assertThat(TestCenter.as("supervisor").post(path, other).status()).isEqualTo(422);
    assertThat(TestCenter.as("worker").post(path, other).status()).isEqualTo(422);
    assertThat(TestCenter.as("frontdesk").post(path, other).status()).isEqualTo(403);
    assertThat(TestCenter.as("coordinator.b").post(path, other).status()).isEqualTo(404);
    assertThat(coordinator().get(path).body().path("items")).hasSize(2);
  }

  @Test
  void itIsEndedOnceAndStaysInTheList() {
    var family = CaseFixture.courtCase();
    var conflict = declare(family, "coordinator", user("supervisor"));
    assertThat(end(family, conflict).body().has("endedAt")).isTrue();
    var path = family.path() + "/conflicts-of-interest/" + conflict.id();
    assertThat(coordinator().post(path + "/end", Map.of("reason", "Пак")).problem())
        .isEqualTo("conflict-ended");
    assertThat(ok(coordinator().get(path), 200).text("endReason")).isEqualTo("Грешка");
  }

  @Test
  void itIsOfSomebodyWhoWorksHere() {
    var path = CaseFixture.courtCase().path() + "/conflicts-of-interest";
    assertThat(coordinator().post(path, Map.of("reason", "Роднина")).status()).isEqualTo(422);
    var nobody = Map.of("userId", UUID.randomUUID(), "reason", "Роднина");
    assertThat(coordinator().post(path, nobody).status()).isEqualTo(422);
    var stranger = Map.of("interpreterId", UUID.randomUUID(), "reason", "Роднина");
    assertThat(coordinator().post(path, stranger).status()).isEqualTo(422);
  }

  private static Answer declare(CaseFixture.Family family, String by, UUID who) {
    var body = Map.of("userId", who, "reason", "Роднина");
    return ok(TestCenter.as(by).post(family.path() + "/conflicts-of-interest", body), 201);
  }

  private static Answer end(CaseFixture.Family family, Answer conflict) {
    var path = family.path() + "/conflicts-of-interest/" + conflict.id() + "/end";
    return ok(coordinator().post(path, Map.of("reason", "Грешка")), 200);
  }
}
