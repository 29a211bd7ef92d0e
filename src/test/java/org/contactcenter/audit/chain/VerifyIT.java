package org.contactcenter.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.contactcenter.testing.TestCenter.as;

import java.nio.charset.StandardCharsets;
import org.contactcenter.testing.Answer;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What auditors ask of the running service, and what operators watch. */
class VerifyIT {
  @Test
  void theServiceSealsByItselfWhatIsDone() throws InterruptedException {
    TestCenter.as("coordinator").get("/cases");

    var verified = as("auditor").get("/audit/verify");
    for (var second = 0; second < 30 && verified.body().path("unsealed").asLong() > 0; second++) {
      Thread.sleep(200);
      verified = as("auditor").get("/audit/verify");
    }

    assertThat(verified.status()).isEqualTo(200);
    assertThat(verified.body().path("intact").asBoolean()).isTrue();
    assertThat(verified.body().path("problems")).isEmpty();
    assertThat(verified.body().path("sealedUpTo").asLong()).isPositive();
    assertThat(verified.body().path("entries").asLong())
        .as("those that were sealed while it read are counted as well")
        .isGreaterThanOrEqualTo(
            verified.body().path("sealedUpTo").asLong()
                + verified.body().path("unsealed").asLong());
    assertThat(verified.text("head")).matches("[0-9a-f]{74}");
  }

  @Test
  void aVerificationIsItselfInTheTrail() {
    as("auditor").get("/audit/verify");

    var center = TestCenter.founding().centerA();
    assertThat(
            as("auditor")
                .get("/audit?subject=" + center + "&limit=1")
                .body()
                .path("items")
                .findValuesAsText("action"))
        .containsExactly("audit.verified");
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator", "admin", "worker", "network", "liaison"})
  void itIsForAuditorsOnly(String username) {
    assertThat(as(username).get("/audit/verify").status()).isEqualTo(403);
  }

  @Test
  void howLongEntriesWaitIsWatchedOnTheAdminPort() {
    Answer health = TestCenter.nobody().get(TestCenter.adminAddress() + "healthcheck");
    assertThat(health.body().path("audit-chain").path("healthy").asBoolean()).isTrue();

    var metrics = TestCenter.nobody().get(TestCenter.adminAddress() + "metrics").bytes();
    assertThat(new String(metrics, StandardCharsets.UTF_8))
        .contains("audit_unsealed_age_seconds ", "audit_unsealed_entries ");
  }
}
