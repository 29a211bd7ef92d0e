package org.contactcenter.core.secret;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.signature.PredefinedSignatureParameters;
import java.util.Locale;

/** The keysets of a key folder, a file each; one purpose never uses the keys of another. */
enum Keyset {
  VAULT(PredefinedAeadParameters.AES256_GCM),
  CHAIN(PredefinedMacParameters.HMAC_SHA256_256BITTAG),
  FINGERPRINTS(PredefinedMacParameters.HMAC_SHA256_256BITTAG),
  ANCHORS(PredefinedSignatureParameters.ED25519);

  private final Parameters parameters;

  Keyset(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The kind of its keys. */
  Parameters parameters() {
    return parameters;
  }

  /** As the console and the database call it. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file's name in the folder. */
  String file() {
    return label() + ".json";
  }
}
