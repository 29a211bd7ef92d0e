package org.contactcenter.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.frozen.FrozenDocuments;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.file.StoredFile.Label;

/** Keeps files, each part sealed by the key of its case. Checks no rights. */
final class FileStore implements CaseErasure {
  private static final Cursor START = new Cursor(Instant.EPOCH, new UUID(0, 0));

  private final FileDao dao;
  private final UploadDao uploads;
  private final FrozenDocuments seals;
  private final Transactions transactions;

  FileStore(Ground ground) {
    this.dao = ground.jdbi().onDemand(FileDao.class);
    this.uploads = ground.jdbi().onDemand(UploadDao.class);
    this.seals = new FrozenDocuments(ground);
    this.transactions = ground.transactions();
  }

  /** Throws {@link IllegalStateException} where parts of it are missing: a bug. */
  StoredFile keep(User user, Label label, Arrived arrived, FileType type, Instant now) {
    var file =
        new StoredFile(
            arrived.id(),
            arrived.caseId(),
            label.place(),
            label.kind(),
            label.name(),
            type,
            arrived.size(),
            arrived.parts(),
            arrived.sha256(),
            user.id(),
            now);
    dao.insert(file);
    if (uploads.keep(arrived.id()) != arrived.parts()) {
      throw new IllegalStateException("parts are missing: " + arrived.id());
    }
    uploads.drop(arrived.id());
    return file;
  }

  /** Throws a {@link Problem} (absent) for one of another place. */
  StoredFile get(UUID caseId, Optional<UUID> incidentId, UUID id) {
    return dao.find(id, caseId, incidentId).orElseThrow(() -> Problem.absent("file", id));
  }

  /** Those that belong there, the first uploaded first. */
  Page<StoredFile> page(UUID caseId, Optional<UUID> incidentId, Optional<Cursor> after, int limit) {
    var start = after.orElse(START);
    var rows = dao.page(caseId, incidentId, start.at(), start.id(), limit + 1);
    return Page.of(rows, limit, file -> new Cursor(file.uploadedAt(), file.id()));
  }

  void delete(StoredFile file) {
    dao.delete(file.id());
  }

  /** Throws a {@link Problem} (absent) where the content went with its case. */
  void requireContent(Scope scope, StoredFile file) {
    part(scope, file, 0);
  }

  /** Writes the content out part by part; each is read, opened and let go of. */
  void write(Scope scope, StoredFile file, OutputStream out) throws IOException {
    for (int part = 0; part < file.parts(); part++) {
      out.write(part(scope, file, part));
    }
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private byte[] part(Scope scope, StoredFile file, int part) {
    return transactions
        .in(scope, () -> dao.part(file.id(), part))
        .flatMap(bytes -> seals.open(scope, file.caseId(), context(file.id(), part), bytes))
        .orElseThrow(() -> Problem.absent("file", file.id()));
  }

  /** To what a part is bound by its seal. */
  static String context(UUID file, int part) {
    return "file/" + file + "/" + part;
  }
}
