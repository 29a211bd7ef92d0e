package org.contactcenter.core.secret;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.security.GeneralSecurityException;

/** The keys of one purpose: new things are made with the primary one, older ones still open. */
record Keyring(KeysetHandle handle) {
  private static final Configuration CONFIGURATION = TinkConfig2026.get();

  static Keyring make(Keyset keyset) throws GeneralSecurityException {
    return new Keyring(KeysetHandle.generateNew(keyset.parameters(), CONFIGURATION));
  }

  /** Reads what {@link #json} wrote. */
  static Keyring of(String json) throws GeneralSecurityException {
    return new Keyring(
        TinkJsonProtoKeysetFormat.parseKeyset(json, CONFIGURATION, InsecureSecretKeyAccess.get()));
  }

  /** In Tink's own form, in clear: the folder is what protects it. */
  String json() throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.serializeKeyset(
        handle, CONFIGURATION, InsecureSecretKeyAccess.get());
  }

  /** What these keys do, such as {@code Aead}. */
  <P> P primitive(Class<P> kind) throws GeneralSecurityException {
    return handle.getPrimitive(CONFIGURATION, kind);
  }

  /** What their public halves do. */
  <P> P publicPrimitive(Class<P> kind) throws GeneralSecurityException {
    return handle.getPublicKeysetHandle().getPrimitive(CONFIGURATION, kind);
  }
}
