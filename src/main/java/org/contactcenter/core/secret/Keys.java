package org.contactcenter.core.secret;

import com.google.crypto.tink.Mac;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import java.security.GeneralSecurityException;
import java.util.Map;

/**
 * The keys that are kept outside the database, opened once at the start by {@link KeyFolder}. A
 * dump of the database is of no use without them, and neither are they without it.
 */
public final class Keys {
  private final Vault vault;
  private final Mac chain;
  private final Fingerprints fingerprints;
  private final PublicKeySign anchors;
  private final PublicKeyVerify anchorsPublic;

  Keys(Map<Keyset, Keyring> rings) throws GeneralSecurityException {
    vault = ring(rings, Keyset.VAULT).vault();
    chain = ring(rings, Keyset.CHAIN).primitive(Mac.class);
    fingerprints = new Fingerprints(ring(rings, Keyset.FINGERPRINTS).primitive(Mac.class));
    anchors = ring(rings, Keyset.ANCHORS).primitive(PublicKeySign.class);
    anchorsPublic = ring(rings, Keyset.ANCHORS).publicPrimitive(PublicKeyVerify.class);
  }

  /** Seals single fields and small documents (AES-256-GCM). */
  public Vault vault() {
    return vault;
  }

  /** Holds the audit chain together (HMAC-SHA-256). */
  public Mac chain() {
    return chain;
  }

  /** Tells whether something is what it was, without keeping it (HMAC-SHA-256). */
  public Fingerprints fingerprints() {
    return fingerprints;
  }

  /** Signs what leaves the database to bear witness elsewhere (Ed25519). */
  public PublicKeySign anchors() {
    return anchors;
  }

  /** Verifies what {@link #anchors} signed. */
  public PublicKeyVerify anchorsPublic() {
    return anchorsPublic;
  }

  private static Keyring ring(Map<Keyset, Keyring> rings, Keyset keyset) {
    var ring = rings.get(keyset);
    if (ring == null) {
      throw new IllegalArgumentException("no keys of " + keyset);
    }
    return ring;
  }
}
