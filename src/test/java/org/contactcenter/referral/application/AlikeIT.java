package org.contactcenter.referral.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.contactcenter.referral.application.ApplicationFixture.apply;
import static org.contactcenter.referral.application.ApplicationFixture.fathers;
import static org.contactcenter.referral.application.ApplicationFixture.join;
import static org.contactcenter.referral.application.ApplicationFixture.mothers;

import java.time.Duration;
import java.util.List;
import org.contactcenter.core.Problem;
import org.contactcenter.testing.Statements;
import org.contactcenter.testing.TestCenter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Nobody can tell by the work that a door does whether there is what they guessed. Each refused try
 * sends the same statements and computes one hash; how long that takes stands in {@code
 * src/docs/performance.md}.
 */
class AlikeIT {
  private final Statements statements = new Statements();
  private final DoorKnock door = DoorKnock.at(statements.features());

  @AfterEach
  void forget() {
    ApplicationFixture.forgetTries();
    TestCenter.clock().reset();
  }

  @Test
  void aReferenceThatIsKnownCostsWhatAnUnknownOneDoes() {
    var known = apply(mothers());
    var other = apply(fathers());
    var late = apply(mothers());
    var unknown = sent("status", "ABCDE-FGHJK", "KKKKK");

    assertThat(unknown).hasSizeGreaterThan(2);
    assertThat(sent("status", known.text("reference"), other.text("secret"))).isEqualTo(unknown);
    assertThat(sent("withdraw", known.text("reference"), "KKKKK")).isEqualTo(unknown);
    assertThat(sent("withdraw", "ABCDE-FGHJK", known.text("secret"))).isEqualTo(unknown);
    TestCenter.clock().advance(Duration.ofDays(31));
    assertThat(sent("status", late.text("reference"), late.text("secret"))).isEqualTo(unknown);
  }

  @Test
  void anInvitationThatWasUsedCostsWhatAnUnknownOneDoes() {
    var used = apply(mothers()).text("invitation");
    assertThat(join(used, fathers()).status()).isEqualTo(201);
    var unknown = statements.sentBy(() -> refused(() -> door.invitation("KKKKK-KKKKK")));

    assertThat(unknown).hasSizeGreaterThan(2);
    assertThat(statements.sentBy(() -> refused(() -> door.invitation(used)))).isEqualTo(unknown);
  }

  private List<String> sent(String verb, String reference, String secret) {
    return statements.sentBy(() -> refused(() -> door.knock(verb, reference, secret)));
  }

  private static void refused(Runnable work) {
    assertThatExceptionOfType(Problem.class)
        .isThrownBy(work::run)
        .extracting(Problem::kind)
        .isEqualTo(Problem.Kind.RULE_BROKEN);
  }
}
