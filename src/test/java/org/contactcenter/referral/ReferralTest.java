package org.contactcenter.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.referral.ReferralFixture.aReferral;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.contactcenter.core.Problem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReferralTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

  private static final Map<ReferralStatus, UnaryOperator<Referral>> VERBS =
      Map.of(
          ReferralStatus.WAITING, referral -> referral.enqueue(Priority.HIGH, "full", NOW),
          ReferralStatus.ACCEPTED, referral -> referral.accept(NOW),
          ReferralStatus.DECLINED, referral -> referral.decline("no place", NOW),
          ReferralStatus.WITHDRAWN, referral -> referral.withdraw("reconciled", NOW));

  private static final Map<ReferralStatus, Set<ReferralStatus>> ALLOWED =
      Map.of(
          ReferralStatus.INCOMPLETE, Set.of(ReferralStatus.WITHDRAWN),
          ReferralStatus.RECEIVED, VERBS.keySet(),
          ReferralStatus.WAITING,
              Set.of(ReferralStatus.ACCEPTED, ReferralStatus.DECLINED, ReferralStatus.WITHDRAWN));

  @Property
  void aVerbLeadsWhereTheLifeCycleSaysOrIsRefusedByTheStatus(
      @ForAll ReferralStatus from, @ForAll ReferralStatus to) {
    if (!VERBS.containsKey(to)) {
      return;
    }
    var verb = VERBS.get(to);
    if (ALLOWED.getOrDefault(from, Set.of()).contains(to)) {
      assertThat(verb.apply(aReferral(from)).status()).isEqualTo(to);
    } else {
      assertThatExceptionOfType(Problem.class)
          .isThrownBy(() -> verb.apply(aReferral(from)))
          .withMessage("referral-" + from.name().toLowerCase(Locale.ROOT))
          .extracting(Problem::kind)
          .isEqualTo(Problem.Kind.RULE_BROKEN);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralStatus.class,
      names = {"INCOMPLETE", "DECLINED", "WITHDRAWN"})
  void theRiskIsNotJudgedBeforeItIsCompleteNorAfterItsEnd(ReferralStatus status) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(aReferral(status)::requireScreened)
        .withMessage("referral-" + status.name().toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource(
      value = ReferralStatus.class,
      names = {"RECEIVED", "WAITING", "ACCEPTED"})
  void theRiskMayBeJudgedAgainLater(ReferralStatus status) {
    aReferral(status).requireScreened();

    assertThat(status.isScreened()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(ReferralStatus.class)
  void whatItWasOnTheWaitingListForIsRemembered(ReferralStatus end) {
    var waiting = aReferral(ReferralStatus.RECEIVED).enqueue(Priority.HIGH, "full", NOW);

    if (waiting.status().next().contains(end)) {
      var outcome = VERBS.get(end).apply(waiting).outcome();
      assertThat(outcome.waitReason()).contains("full");
      assertThat(outcome.waitingSince()).contains(NOW);
      assertThat(outcome.decidedAt()).contains(NOW);
    } else {
      assertThat(end)
          .isIn(ReferralStatus.INCOMPLETE, ReferralStatus.RECEIVED, ReferralStatus.WAITING);
    }
  }
}
