package org.contactcenter.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.casefile.CaseStatus.ACTIVE;
import static org.contactcenter.casefile.CaseStatus.CLOSED;
import static org.contactcenter.casefile.CaseStatus.INTAKE;
import static org.contactcenter.casefile.CaseStatus.SUSPENDED;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.ReferralSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class CaseFileTest {
  private static final Instant RECEIVED = Instant.parse("2026-02-16T08:00:00Z");
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.5Z");

  @Test
  void aCaseIsBegunPausedTakenUpAndClosed() {
    var active = aCase(INTAKE).activate();
    assertThat(active.status()).isEqualTo(ACTIVE);

    var suspended = active.suspend("заплаха");
    assertThat(suspended.status()).isEqualTo(SUSPENDED);
    assertThat(suspended.suspendReason()).contains("заплаха");

    var resumed = suspended.resume();
    assertThat(resumed.status()).isEqualTo(ACTIVE);
    assertThat(resumed.suspendReason()).isEmpty();

    var closed = resumed.close(ClosureReason.GOAL_REACHED, "добре", NOW);
    assertThat(closed.status()).isEqualTo(CLOSED);
    assertThat(closed.ending().closeSummary()).contains("добре");
  }

  @ParameterizedTest
  @EnumSource(value = CaseStatus.class, mode = Mode.EXCLUDE, names = "INTAKE")
  void onlyIntakeIsActivated(CaseStatus status) {
    assertRefused(status, () -> aCase(status).activate());
  }

  @ParameterizedTest
  @EnumSource(value = CaseStatus.class, mode = Mode.EXCLUDE, names = "SUSPENDED")
  void onlyAPausedCaseIsResumed(CaseStatus status) {
    assertRefused(status, () -> aCase(status).resume());
  }

  @ParameterizedTest
  @EnumSource(
      value = CaseStatus.class,
      mode = Mode.INCLUDE,
      names = {"SUSPENDED", "CLOSED"})
  void aPausedOrClosedCaseIsNotPaused(CaseStatus status) {
    assertRefused(status, () -> aCase(status).suspend("пак"));
  }

  @ParameterizedTest
  @EnumSource(value = CaseStatus.class, mode = Mode.EXCLUDE, names = "CLOSED")
  void onlyAClosedCaseIsReopened(CaseStatus status) {
    assertRefused(
        status, () -> aCase(status).reopen(UUID.randomUUID(), "2026-0002", "нова молба", NOW));
  }

  @Test
  void aClosedCaseIsReadOnly() {
    assertRefused(CLOSED, () -> aCase(CLOSED).requireOpen());
    assertRefused(CLOSED, () -> aCase(CLOSED).assign(UUID.randomUUID()));
    assertRefused(CLOSED, () -> aCase(CLOSED).close(ClosureReason.OTHER, "пак", NOW));
  }

  @Test
  void theReopenedCaseIsANewOneInIntakeLinkedToTheClosed() {
    var closed = aCase(CLOSED);

    var reopened = closed.reopen(UUID.randomUUID(), "2026-0002", "нова молба", NOW);

    assertThat(reopened.status()).isEqualTo(INTAKE);
    assertThat(reopened.number()).isEqualTo("2026-0002");
    assertThat(reopened.origin().reopenedFrom()).contains(closed.id());
    assertThat(reopened.origin().referralId()).isEqualTo(closed.origin().referralId());
    assertThat(reopened.ending().closedAt()).isEmpty();
  }

  @Test
  void whatHappenedBeforeTheCaseLiesBetweenTheReferralAndNow() {
    var file = aCase(INTAKE);

    assertThat(file.past("heldAt", RECEIVED, NOW)).isEqualTo(RECEIVED);
    assertThat(file.past("heldAt", NOW, NOW)).isEqualTo(Instant.parse("2026-03-02T08:00:00Z"));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> file.past("heldAt", RECEIVED.minusSeconds(1), NOW))
        .satisfies(
            problem ->
                assertThat(problem.violations())
                    .extracting(Problem.Violation::code)
                    .containsExactly("before-referral"));
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(() -> file.past("heldAt", NOW.plusNanos(1), NOW))
        .satisfies(
            problem ->
                assertThat(problem.violations())
                    .extracting(Problem.Violation::code)
                    .containsExactly("in-the-future"));
  }

  private static void assertRefused(CaseStatus status, Runnable verb) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(verb::run)
        .extracting(Problem::code)
        .isEqualTo(status.refusal().code());
  }

  private static CaseFile aCase(CaseStatus status) {
    var origin =
        new CaseFile.Origin(
            UUID.randomUUID(),
            ReferralSource.COURT,
            RECEIVED,
            NOW,
            Optional.empty(),
            Optional.empty());
    var intake = CaseFile.opened(UUID.randomUUID(), "2026-0001", origin, Optional.empty());
    return switch (status) {
      case INTAKE -> intake;
      case ACTIVE -> intake.activate();
      case SUSPENDED -> intake.suspend("причина");
      case CLOSED -> intake.close(ClosureReason.OTHER, "край", NOW);
    };
  }
}
