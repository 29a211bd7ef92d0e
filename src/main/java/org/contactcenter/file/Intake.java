package org.contactcenter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Problem.Kind;
import org.contactcenter.core.Scope;

/**
 * Takes a file off the line: each part is sealed by the key of the case and put aside as soon as it
 * is there, in a transaction of its own. So no more than one part of a file is ever in memory, and
 * no connection to the database waits for a slow sender.
 */
final class Intake {
  private static final int PART = 1 << 18;

  /** What a node left behind is nobody's once its sender has given up. */
  private static final Duration GIVEN_UP = Duration.ofDays(1);

  private final UploadDao dao;
  private final FrozenDocuments seals;
  private final Ground ground;

  Intake(Ground ground) {
    this.dao = ground.jdbi().onDemand(UploadDao.class);
    this.seals = new FrozenDocuments(ground);
    this.ground = ground;
  }

  /**
   * Reads the stream to its end, which itself refuses what is too long; then nothing is left of it.
   * Throws a {@link Problem} {@code body-required} for none.
   */
  Arrived take(Scope scope, UUID caseId, InputStream stream) {
    var id = UUID.randomUUID();
    ground.transactions().run(scope, () -> dao.begin(id, caseId, ground.clock().instant()));
    try {
      return read(scope, id, caseId, stream);
    } catch (RuntimeException refused) {
      drop(scope, id);
      throw refused;
    }
  }

  private Arrived read(Scope scope, UUID id, UUID caseId, InputStream stream) {
    var digest = digest();
    int parts = 0;
    long size = 0;
    for (var part = next(stream); part.length > 0; part = next(stream)) {
      digest.update(part);
      size += part.length;
      put(scope, caseId, id, parts++, part);
    }
    if (size == 0) {
      throw Problem.of(Kind.MALFORMED, "body-required");
    }
    return new Arrived(id, caseId, parts, size, HexFormat.of().formatHex(digest.digest()));
  }

  private void put(Scope scope, UUID caseId, UUID id, int part, byte[] bytes) {
    ground
        .transactions()
        .run(
            scope,
            () -> dao.put(id, part, seals.seal(scope, caseId, FileStore.context(id, part), bytes)));
  }

  /** What it is by its content. Throws a {@link Problem} {@code file-type} for anything else. */
  FileType type(Scope scope, Arrived arrived) {
    return Recognition.of(
            () -> new PartsStream(arrived.parts(), part -> open(scope, arrived, part)))
        .orElseThrow(() -> Problem.rule("file-type"));
  }

  private byte[] open(Scope scope, Arrived arrived, int part) {
    return ground
        .transactions()
        .in(scope, () -> dao.part(arrived.id(), part))
        .flatMap(
            bytes ->
                seals.open(scope, arrived.caseId(), FileStore.context(arrived.id(), part), bytes))
        .orElseThrow(() -> Problem.absent("file", arrived.id()));
  }

  /** Nothing is left of it, unless it has become a file. */
  void drop(Scope scope, UUID id) {
    ground.transactions().run(scope, () -> dao.drop(id));
  }

  /** Clears away what nobody finished; the job's part. */
  void forget() {
    dao.forget(ground.clock().instant().minus(GIVEN_UP));
  }

  private static byte[] next(InputStream stream) {
    try {
      return stream.readNBytes(PART);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
