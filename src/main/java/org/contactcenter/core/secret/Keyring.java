package org.contactcenter.core.secret;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The keys of one purpose: new things are made with the primary one, older ones still open. */
record Keyring(KeysetHandle handle) {
  /** How Tink begins what it makes: a one, and the key's number. */
  private static final byte PREFIX_VERSION = 1;

  private static final int PREFIX_LENGTH = 5;
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

  /** The vault that seals with the primary key. */
  Vault vault() throws GeneralSecurityException {
    var beginning = ByteBuffer.allocate(PREFIX_LENGTH).put(PREFIX_VERSION);
    return new Vault(primitive(Aead.class), beginning.putInt(handle.getPrimary().getId()).array());
  }

  /** Whether keys are enabled besides the primary one. */
  boolean isBeingChanged() {
    return others().anyMatch(entry -> entry.getStatus() == KeyStatus.ENABLED);
  }

  /** With a new primary key; the others stay as they are. */
  Keyring withNewKey(Keyset keyset) throws GeneralSecurityException {
    var builder = KeysetHandle.newBuilder(handle).setConfiguration(CONFIGURATION);
    builder.addEntry(
        KeysetHandle.generateEntryFromParameters(keyset.parameters()).withRandomId().makePrimary());
    return new Keyring(builder.build());
  }

  /** With the primary key alone enabled. */
  Keyring withoutOldKeys() throws GeneralSecurityException {
    var builder = KeysetHandle.newBuilder(handle).setConfiguration(CONFIGURATION);
    for (int index = 0; index < builder.size(); index++) {
      if (!builder.getAt(index).isPrimary()) {
        builder.getAt(index).setStatus(KeyStatus.DISABLED);
      }
    }
    return new Keyring(builder.build());
  }

  private Stream<KeysetHandle.Entry> others() {
    return IntStream.range(0, handle.size())
        .mapToObj(handle::getAt)
        .filter(entry -> !entry.isPrimary());
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
