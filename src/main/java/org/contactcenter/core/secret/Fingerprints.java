package org.contactcenter.core.secret;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.util.HexFormat;

/**
 * Tells whether something is what it was, without keeping it (HMAC-SHA-256). A plain hash of
 * something short, such as a phone number, is found by trying them all; this needs the key.
 */
public final class Fingerprints {
  private static final HexFormat HEX = HexFormat.of();

  private final Mac mac;

  Fingerprints(Mac mac) {
    this.mac = mac;
  }

  /** Not the same text each time for the same data, once keys were changed: see {@link #fits}. */
  public String of(byte[] data) {
    try {
      return HEX.formatHex(mac.computeMac(data));
    } catch (GeneralSecurityException bug) {
      throw new IllegalStateException("no fingerprint can be taken", bug);
    }
  }

  /** Whether the fingerprint was taken of these data. */
  public boolean fits(String fingerprint, byte[] data) {
    try {
      mac.verifyMac(HEX.parseHex(fingerprint), data);
      return true;
    } catch (GeneralSecurityException others) {
      return false;
    }
  }
}
