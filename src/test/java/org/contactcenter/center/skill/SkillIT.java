package org.contactcenter.center.skill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

class SkillIT {

  @Test
  void whatWasSettledIsKeptAsAWholeAndFollowsTheCenterWhereNothingIsSaid() {
    var terms = "/staff/" + someone() + "/terms";
    assertThat(ok(TestCenter.as("coordinator").get(terms), 200).body().has("minutesPerDay"))
        .isFalse();

    var check = Map.of("checkedOn", "2026-01-10", "validUntil", "2027-01-09");
    var settled =
        TestCenter.as("coordinator")
            .replace(
                terms, Map.of("minutesPerDay", 300, "breakMinutes", 15, "backgroundCheck", check));
    assertThat(ok(settled, 200).body().path("minutesPerDay").asInt()).isEqualTo(300);
    assertThat(settled.body().path("backgroundCheck").path("validUntil").asText())
        .isEqualTo("2027-01-09");

    var again = TestCenter.as("admin").replace(terms, Map.of("familiesAtOnce", 2));
    assertThat(ok(again, 200).body().has("breakMinutes")).isFalse();
    assertThat(ok(TestCenter.as("worker").get(terms), 200).body().path("familiesAtOnce").asInt())
        .isEqualTo(2);
  }

  @Test
  void nonsenseIsRefused() {
    var terms = "/staff/" + someone() + "/terms";
    var check = Map.of("checkedOn", "2026-01-10", "validUntil", "2026-01-09");
    var early = TestCenter.as("admin").replace(terms, Map.of("backgroundCheck", check));
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body().at("/violations/0/field").asText())
        .isEqualTo("backgroundCheck.validUntil");
    assertThat(TestCenter.as("admin").replace(terms, Map.of("minutesPerDay", 2)).status())
        .isIn(400, 422);
    assertThat(TestCenter.as("admin").put(terms, Map.of()).status()).isEqualTo(428);
    assertThat(TestCenter.as("admin.b").get(terms).status()).isEqualTo(404);
  }

  /** SVN 11: staff are checked before any contact, and trained; what they have may expire. */
  @Test
  void qualificationsAreAddedListedAndTakenBack() {
    var list = "/staff/" + someone() + "/qualifications";
    var admin = TestCenter.as("admin");
    var first = ok(admin.post(list, Map.of("kind", "SUPERVISION_24H", "since", "2025-01-01")), 201);
    var own = Map.of("kind", "HORSE_RIDING_2", "since", "2025-01-01", "validUntil", "2026-01-01");
    ok(admin.post(list, own), 201);
    assertThat(admin.get(list).body().path("items")).hasSize(2);
    assertThat(admin.get(list + "/" + first.id()).text("kind")).isEqualTo("SUPERVISION_24H");

    ok(admin.delete(list + "/" + first.id()), 204);
    assertThat(admin.get(list + "/" + first.id()).status()).isEqualTo(404);
    assertThat(admin.get(list).body().path("items")).hasSize(1);
  }

  @Test
  void aQualificationHasACodeAndAnOrder() {
    var list = "/staff/" + someone() + "/qualifications";
    for (var wrong :
        List.of(
            Map.of("kind", "first aid", "since", "2025-01-01"),
            Map.of("kind", "FIRST_AID", "since", "2025-01-01", "validUntil", "2024-12-31"),
            Map.of("kind", "FIRST_AID"))) {
      assertThat(TestCenter.as("admin").post(list, new HashMap<>(wrong)).status()).isIn(400, 422);
    }
    var nobody = "/staff/" + UUID.randomUUID() + "/qualifications";
    var valid = Map.of("kind", "FIRST_AID", "since", "2025-01-01");
    assertThat(TestCenter.as("admin").post(nobody, valid).status()).isEqualTo(404);
  }

  private static UUID someone() {
    var body =
        Map.of(
            "username",
            "s" + UUID.randomUUID(),
            "password",
            TestCenter.PASSWORD,
            "displayName",
            "Надзорник",
            "roles",
            List.of("FRONT_DESK"));
    return ok(TestCenter.as("admin").post("/users", body), 201).id();
  }
}
