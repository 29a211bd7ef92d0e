package org.contactcenter.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;
import static org.contactcenter.testing.TestCenter.as;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.testing.TestCenter;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the trail says of views and deletions, and that it outlives what it tells of. */
class AuditIT {

  @ParameterizedTest
  @ValueSource(strings = {"interviews", "agreements", "consents", "orders", "parties"})
  void aViewNamesTheRecordThatWasSeen(String records) {
    var family = CaseFixture.ready(CaseFixture.courtCase());
    CaseFixture.consent(family, family.mother());
    var path = family.path() + "/" + records;
    var id = ok(coordinator().get(path), 200).body().path("items").path(0).path("id").asText();

    ok(coordinator().get(path + "/" + id), 200);

    var entry = entries(UUID.fromString(id)).path(0);
    assertThat(entry.path("action").asText()).endsWith(".read");
    assertThat(entry.path("caseId").asText()).isEqualTo(family.caseId().toString());
    assertThat(entry.path("actor").asText()).isEqualTo(user("coordinator").id().toString());
  }

  @Test
  void aRecordReadByItsCaseIsNamedToo() {
    var family = CaseFixture.courtCase();

    ok(coordinator().get(family.path()), 200);

    assertThat(entries(family.caseId()).path(0).path("action").asText()).isEqualTo("case.read");
  }

  @Test
  void anEntryMayNameTheFieldsThatWereReadButNotWhatTheyHold() {
    var subject = UUID.randomUUID();

    TestCenter.features()
        .audit
        .trail()
        .record(
            user("coordinator"),
            "contact.read",
            subject,
            Optional.empty(),
            List.of("phone", "address"));

    assertThat(entries(subject).path(0).path("fields"))
        .extracting(JsonNode::asText)
        .containsExactly("phone", "address");
  }

  @Test
  void aDeletionIsLoggedAndTheLogOutlivesTheRecord() {
    var path = "/staff/" + user("supervisor").id() + "/absences";
    var absence = Map.of("firstDay", "2027-02-01", "lastDay", "2027-02-02");
    var id = ok(as("admin").post(path, absence), 201).id();

    assertThat(as("admin").delete(path + "/" + id).status()).isEqualTo(204);

    assertThat(as("admin").get(path + "/" + id).status()).isEqualTo(404);
    assertThat(entries(id).findValuesAsText("action"))
        .containsExactly("absence.removed", "absence.added");
  }

  @Test
  void noRecordTakesItsEntriesWithIt() {
    var rules =
        Jdbi.create(TestCenter.database().asOwner())
            .withHandle(
                handle ->
                    handle
                        .createQuery(
                            """
                            SELECT confdeltype FROM pg_constraint
                            WHERE conrelid = 'audit_entry'::regclass AND contype = 'f'
                            """)
                        .mapTo(String.class)
                        .list());

    assertThat(rules).isNotEmpty().containsOnly("a");
  }

  private static JsonNode entries(UUID subject) {
    return ok(as("auditor").get("/audit?subject=" + subject), 200).body().path("items");
  }

  private static User user(String name) {
    return new User(
        TestCenter.founding().users().get(name),
        name,
        UUID.randomUUID(),
        TestCenter.founding().centerA(),
        Set.of(Role.COORDINATOR),
        Optional.empty(),
        "127.0.0.1");
  }
}
