package org.contactcenter.core.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * A key of its own for the documents of one matter, kept in the database sealed by the {@link
 * Vault}. Once it is deleted there, nobody reads them again, wherever copies of them lie.
 */
public final class DataKey {
  private final Keyring ring;
  private final Aead aead;

  private DataKey(Keyring ring) throws GeneralSecurityException {
    this.ring = ring;
    this.aead = ring.primitive(Aead.class);
  }

  /** A new one. */
  public static DataKey make() {
    try {
      return new DataKey(Keyring.make(Keyset.VAULT));
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("no key can be made", bug);
    }
  }

  /** What {@link #sealed} made in that context. Throws {@link BrokenSeal}. */
  public static DataKey open(Vault vault, byte[] sealed, String context) {
    try {
      return new DataKey(Keyring.of(vault.open(sealed, context)));
    } catch (GeneralSecurityException broken) {
      throw new BrokenSeal(context, broken);
    }
  }

  /** The key itself, as it is kept. */
  public byte[] sealed(Vault vault, String context) {
    try {
      return vault.seal(ring.json(), context);
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("the key cannot be written", bug);
    }
  }

  public byte[] seal(byte[] document, String context) {
    try {
      return aead.encrypt(document, context.getBytes(UTF_8));
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("nothing can be sealed", bug);
    }
  }

  /** Throws {@link BrokenSeal}. */
  public byte[] open(byte[] sealed, String context) {
    try {
      return aead.decrypt(sealed, context.getBytes(UTF_8));
    } catch (GeneralSecurityException broken) {
      throw new BrokenSeal(context, broken);
    }
  }
}
