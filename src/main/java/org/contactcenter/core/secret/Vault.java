package org.contactcenter.core.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * Seals single fields and small documents, each bound to its context: what it is and whose, such as
 * {@code "contact.phone/" + personId}. Sealed bytes that were altered, or moved to another row or
 * column, do not open.
 */
public final class Vault {
  private final Aead aead;

  Vault(Aead aead) {
    this.aead = aead;
  }

  public byte[] seal(String plain, String context) {
    return seal(plain.getBytes(UTF_8), context);
  }

  /** Throws {@link BrokenSeal}. */
  public String open(byte[] sealed, String context) {
    return new String(openBytes(sealed, context), UTF_8);
  }

  public byte[] seal(byte[] plain, String context) {
    try {
      return aead.encrypt(plain, context.getBytes(UTF_8));
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("nothing can be sealed", bug);
    }
  }

  /** For what was sealed as bytes. Throws {@link BrokenSeal}. */
  public byte[] openBytes(byte[] sealed, String context) {
    try {
      return aead.decrypt(sealed, context.getBytes(UTF_8));
    } catch (GeneralSecurityException broken) {
      throw new BrokenSeal(context, broken);
    }
  }
}
