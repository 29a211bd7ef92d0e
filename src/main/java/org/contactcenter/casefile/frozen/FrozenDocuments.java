package org.contactcenter.casefile.frozen;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.core.Scope;
import org.contactcenter.core.secret.DataKey;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.SealedColumn;
import org.contactcenter.core.secret.Vault;

/**
 * Seals the documents of a case by a key of its own, and opens them again until the case is
 * anonymised. The feature that made a document keeps its sealed bytes and their hash.
 */
public final class FrozenDocuments implements CaseErasure {
  /** The keys of cases, as they lie in the database. */
  public static final List<Sealed> SEALED =
      List.of(new SealedColumn("case_key", "case_id", "sealed", "case-key/"));

  private final CaseKeyDao dao;
  private final Ground ground;

  public FrozenDocuments(Ground ground) {
    this.dao = ground.jdbi().onDemand(CaseKeyDao.class);
    this.ground = ground;
  }

  /** Bound to the document's id: the bytes of another document do not open in its place. */
  public byte[] seal(Scope scope, UUID caseId, UUID documentId, byte[] document) {
    return seal(scope, caseId, documentId.toString(), document);
  }

  /** The same for one of several parts of a document; the context says which. */
  public byte[] seal(Scope scope, UUID caseId, String context, byte[] part) {
    return ground.transactions().in(scope, () -> key(caseId).seal(part, context));
  }

  /** Empty once the key is gone: nobody can tell any more what the document said. */
  public Optional<byte[]> open(Scope scope, UUID caseId, UUID documentId, byte[] sealed) {
    return open(scope, caseId, documentId.toString(), sealed);
  }

  /** The same for one of several parts. */
  public Optional<byte[]> open(Scope scope, UUID caseId, String context, byte[] sealed) {
    return ground
        .transactions()
        .in(scope, () -> dao.find(caseId))
        .map(key -> DataKey.open(vault(), key, keyContext(caseId)))
        .map(key -> key.open(sealed, context));
  }

  /** By which a document is known again, in hexadecimal digits. */
  public static String sha256(byte[] document) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(document));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.shred(caseId);
  }

  private DataKey key(UUID caseId) {
    if (dao.find(caseId).isEmpty()) {
      dao.insert(caseId, DataKey.make().sealed(vault(), keyContext(caseId)));
    }
    return DataKey.open(vault(), dao.find(caseId).orElseThrow(), keyContext(caseId));
  }

  private Vault vault() {
    return ground.keys().vault();
  }

  private static String keyContext(UUID caseId) {
    return "case-key/" + caseId;
  }
}
