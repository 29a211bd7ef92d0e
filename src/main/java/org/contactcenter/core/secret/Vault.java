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
  private final byte[] beginning;

  /** {@code beginning} is that of what is sealed from now on. */
  Vault(Aead aead, byte[] beginning) {
    this.aead = aead;
    this.beginning = beginning.clone();
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

  /** The same under the current key. Throws {@link BrokenSeal}. */
  byte[] reseal(byte[] sealed, String context) {
    return seal(openBytes(sealed, context), context);
  }

  /** What all that was sealed with the current key begins with, and nothing else does. */
  byte[] beginning() {
    return beginning.clone();
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
