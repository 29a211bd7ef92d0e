package org.contactcenter.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecoveryCodeTest {
  private static final int BITS_OF_A_LETTER = 5;

  /** From 112 bits on a fast hash keeps a secret; a shorter one would need a slow hash. */
  @Test
  void isLongEnoughToBeKeptAsAFastHash() {
    assertThat(RecoveryCode.newSet())
        .hasSize(10)
        .doesNotHaveDuplicates()
        .allSatisfy(
            code ->
                assertThat(code.text().replace("-", "").length() * BITS_OF_A_LETTER)
                    .isGreaterThanOrEqualTo(112));
  }

  @Test
  void isTheSameHoweverItIsTyped() {
    var code = new RecoveryCode("abcd-efgh-2345");

    assertThat(new RecoveryCode("ABCD EFGH2345").hash()).isEqualTo(code.hash());
    assertThat(new RecoveryCode("abcd-efgh-2346").hash()).isNotEqualTo(code.hash());
  }
}
