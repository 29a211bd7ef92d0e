package org.contactcenter.visit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.casefile.CaseFixture.assign;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.Api;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteRightsIT {
  private static final Map<String, Object> TEXT = Map.of("text", "Детето се усмихна.");

  @BeforeEach
  @AfterEach
  void resetClock() {
    TestCenter.clock().reset();
  }

  @ParameterizedTest
  @ValueSource(strings = {"admin", "frontdesk", "liaison", "auditor", "network"})
  void rolesWithoutCaseContentAreRefused(String name) {
    var visit = VisitUnderWay.started("SUPERVISED");

    assertStatusEverywhere(TestCenter.as(name), visit, signed(visit), 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator.b", "worker.b", "worker2"})
  void toStrangersTheVisitIsAbsent(String name) {
    var visit = VisitUnderWay.started("SUPERVISED");
    assign(visit.family(), "worker");

    assertStatusEverywhere(TestCenter.as(name), visit, signed(visit), 404);
  }

  @Test
  void toASupervisorOfOtherVisitsTheVisitIsAbsent() {
    var visit = VisitUnderWay.started("SUPERVISED");

    assertStatusEverywhere(visit.byAnotherSupervisor(), visit, signed(visit), 404);
  }

  @Test
  void rightsFollowTheAssignmentAtOnce() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = signed(visit);
    assign(visit.family(), "worker");
    var worker = TestCenter.as("worker");
    ok(worker.get(note), 200);
    var own = visit.notes() + "/" + ok(worker.post(visit.notes(), TEXT), 201).id();

    assign(visit.family(), "worker2");

    assertThat(worker.get(note).status()).isEqualTo(404);
    assertThat(worker.get(own).status()).isEqualTo(404);
    assertThat(worker.post(own + "/sign", Map.of()).status()).isEqualTo(404);
    ok(TestCenter.as("worker2").get(note), 200);
  }

  @Test
  void aNoteIsFoundUnderItsOwnVisitOnly() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = signed(visit);
    TestCenter.clock().reset();
    var other = VisitUnderWay.planned("SUPERVISED");

    var elsewhere = note.replace(visit.id().toString(), other.id().toString());
    assertThat(coordinator().get(elsewhere).status()).isEqualTo(404);
  }

  @Test
  void theDatabaseItselfRefusesToChangeWhatWasSigned() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var note = signed(visit);
    ok(coordinator().post(note + "/amend", TEXT), 200);
    var id = note.substring(note.lastIndexOf('/') + 1);

    refused("UPDATE observation_note SET text = 'x' WHERE id = '" + id + "'", "never changed");
    refused("UPDATE observation_note SET signed_at = NULL WHERE id = '" + id + "'", "never");
    refused("DELETE FROM observation_note WHERE id = '" + id + "'", "permission denied");
    refused("UPDATE note_amendment SET text = 'x'", "permission denied");
    refused("DELETE FROM note_amendment", "permission denied");
  }

  @Test
  void theDatabaseItselfKeepsTheAuthorOfADraft() {
    var visit = VisitUnderWay.started("SUPERVISED");
    var draft = ok(visit.bySupervisor().post(visit.notes(), TEXT), 201).id();
    var other = TestCenter.founding().users().get("coordinator");

    refused(
        "UPDATE observation_note SET author = '%s' WHERE id = '%s'".formatted(other, draft),
        "keeps its author");
  }

  private static String signed(VisitUnderWay visit) {
    var path = visit.notes() + "/" + ok(visit.bySupervisor().post(visit.notes(), TEXT), 201).id();
    ok(visit.bySupervisor().post(path + "/sign", Map.of()), 200);
    return path;
  }

  private static void assertStatusEverywhere(
      Api api, VisitUnderWay visit, String note, int status) {
    assertThat(api.get(visit.notes()).status()).isEqualTo(status);
    assertThat(api.post(visit.notes(), TEXT).status()).isEqualTo(status);
    assertThat(api.get(note).status()).isEqualTo(status);
    assertThat(api.with("If-Match", "*").put(note, TEXT).status()).isEqualTo(status);
    assertThat(api.post(note + "/sign", Map.of()).status()).isEqualTo(status);
    assertThat(api.post(note + "/amend", TEXT).status()).isEqualTo(status);
  }

  /** As the service's own role, in the center of the notes. */
  private static void refused(String sql, String why) {
    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> asService(sql))
        .withMessageContaining(why);
  }

  private static void asService(String sql) throws SQLException {
    UUID center = TestCenter.founding().centerA();
    try (var connection = TestCenter.database().asService().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("SET app.center_id = '" + center + "'");
      statement.execute(sql);
    }
  }
}
