package org.contactcenter.audit.chain;

import com.google.crypto.tink.Mac;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;

/**
 * Forges and tests the links of the chain. Each names the key it was made with, so that older links
 * hold when the key is changed.
 */
final class Links {
  private static final String ENTRY = "contact-center audit entry 1";
  private static final String SEAL = "contact-center audit seal 1";
  private static final HexFormat HEX = HexFormat.of();

  private final Mac key;

  Links(Mac key) {
    this.key = key;
  }

  /** Seals the entry as the one that follows {@code previous}. */
  Seal seal(UUID center, long number, AuditEntry entry, Instant now, String previous) {
    var content = make(said(center, entry));
    var seal = new Seal(center, number, entry.seq(), content, Seal.NONE, now);
    return seal.chained(make(position(seal, previous)));
  }

  /** Whether the entry still says what was sealed. */
  boolean says(Seal seal, AuditEntry entry) {
    return holds(seal.content(), said(seal.centerId(), entry));
  }

  /** Whether the seal is whole, and stands right after the one that ended in {@code previous}. */
  boolean follows(Seal seal, String previous) {
    return holds(seal.chained(), position(seal, previous));
  }

  private static byte[] said(UUID center, AuditEntry entry) {
    return new Canonical()
        .add(ENTRY)
        .add(center)
        .add(entry.seq())
        .add(entry.id())
        .add(entry.actor())
        .add(entry.action())
        .add(entry.subject())
        .add(entry.caseId())
        .add(entry.fields())
        .add(entry.at())
        .add(entry.address())
        .bytes();
  }

  private static byte[] position(Seal seal, String previous) {
    return new Canonical()
        .add(SEAL)
        .add(seal.centerId())
        .add(seal.number())
        .add(seal.entry())
        .add(seal.content())
        .add(seal.sealedAt())
        .add(previous)
        .bytes();
  }

  private String make(byte[] text) {
    try {
      return HEX.formatHex(key.computeMac(text));
    } catch (GeneralSecurityException unusable) {
      throw new IllegalStateException("the key of the audit chain does not work", unusable);
    }
  }

  private boolean holds(String tag, byte[] text) {
    try {
      key.verifyMac(HEX.parseHex(tag), text);
      return true;
    } catch (GeneralSecurityException | IllegalArgumentException other) {
      return false;
    }
  }
}
