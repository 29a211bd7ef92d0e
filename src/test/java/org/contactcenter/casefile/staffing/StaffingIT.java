package org.contactcenter.casefile.staffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.casefile.CaseFixture.coordinator;
import static org.contactcenter.casefile.CaseFixture.ok;

import java.util.List;
import java.util.Map;
import org.contactcenter.casefile.CaseFixture;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;

class StaffingIT {

  /** California Family Code 3200.5(f): a number that somebody decides. */
  @Test
  void aVisitHasOneSupervisorUntilACoordinatorDecidesOtherwise() {
    var path = CaseFixture.courtCase().path() + "/staffing";
    assertThat(ok(coordinator().get(path), 200).body().path("supervisorsNeeded").asInt())
        .isEqualTo(1);

    ok(coordinator().replace(path, Map.of("supervisorsNeeded", 2)), 200);

    assertThat(coordinator().get(path).body().path("supervisorsNeeded").asInt()).isEqualTo(2);
    assertThat(coordinator().put(path, Map.of("supervisorsNeeded", 3)).status()).isEqualTo(428);
    assertThat(coordinator().replace(path, Map.of("supervisorsNeeded", 0)).status()).isIn(400, 422);
    assertThat(TestCenter.as("worker").get(path).status()).isEqualTo(404);
  }

  /** Supervised Visitation Network, standard 19.2. */
  @Test
  void theLatestScreeningSaysWhetherAFamilyIsSeenAlone() {
    var family = CaseFixture.courtCase();
    assertThat(isOneToOne(family)).isFalse();
    screen(family, true);
    assertThat(isOneToOne(family)).isTrue();
    screen(family, false);
    assertThat(isOneToOne(family)).isFalse();
  }

  private static boolean isOneToOne(CaseFixture.Family family) {
    return coordinator().get(family.path() + "/staffing").body().path("oneToOne").asBoolean();
  }

  private static void screen(CaseFixture.Family family, boolean oneToOne) {
    var screening =
        Map.of("level", "AMBER", "factors", List.of(), "decision", "PROCEED", "oneToOne", oneToOne);
    ok(coordinator().post("/referrals/" + family.referralId() + "/screen", screening), 200);
  }
}
