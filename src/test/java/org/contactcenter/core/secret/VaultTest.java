package org.contactcenter.core.secret;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;

class VaultTest {
  private final Vault vault = vault();

  @Test
  void whatWasSealedOpensInItsContext() {
    var sealed = vault.seal("ул. Роза 1", "contact.address/1");

    assertThat(vault.open(sealed, "contact.address/1")).isEqualTo("ул. Роза 1");
    assertThat(new String(sealed, UTF_8)).doesNotContain("Роза");
  }

  @Test
  void aSealedFieldMovedToAnotherPersonOrFieldDoesNotOpen() {
    var sealed = vault.seal("ул. Роза 1", "contact.address/1");

    assertBroken(sealed, "contact.address/2");
    assertBroken(sealed, "contact.phone/1");
  }

  @Test
  void sealedBytesThatWereAlteredDoNotOpen() {
    for (int position : new int[] {0, 5, 20}) {
      var sealed = vault.seal("ул. Роза 1", "context");
      sealed[position] ^= 1;
      assertBroken(sealed, "context");
    }
    assertBroken(new byte[0], "context");
  }

  @Test
  void theSameTextIsSealedDifferentlyEachTime() {
    assertThat(vault.seal("same", "context")).isNotEqualTo(vault.seal("same", "context"));
  }

  @Test
  void aBrokenSealTellsTheContextButNothingOfTheContent() {
    var sealed = vault.seal("ул. Роза 1", "contact.address/1");

    assertThatExceptionOfType(BrokenSeal.class)
        .isThrownBy(() -> vault.open(sealed, "contact.address/2"))
        .withMessage("does not open: contact.address/2");
  }

  private void assertBroken(byte[] sealed, String context) {
    assertThatExceptionOfType(BrokenSeal.class).isThrownBy(() -> vault.open(sealed, context));
  }

  private static Vault vault() {
    try {
      return Keyring.make(Keyset.VAULT).vault();
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException(bug);
    }
  }
}
