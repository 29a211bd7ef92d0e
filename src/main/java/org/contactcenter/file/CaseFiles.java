package org.contactcenter.file;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.hold.LegalHolds;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.file.StoredFile.Label;

/** The files of a case, for whoever may see the case. */
final class CaseFiles implements Shelf {
  private static final Optional<UUID> NO_INCIDENT = Optional.empty();

  private final CaseParts parts;
  private final LegalHolds holds;
  private final FileStore store;
  private final AuditTrail audit;

  CaseFiles(CaseModule casefile, FileStore store) {
    this.parts = casefile.parts();
    this.holds = casefile.holds();
    this.store = store;
    this.audit = parts.ground().audit();
  }

  @Override
  public UUID requireOpen(User user, UUID caseId) {
    return parts.cases().find(user, caseId).requireOpen().id();
  }

  @Override
  public UUID add(User user, UUID caseId, Label label, Arrived arrived, FileType type) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              requireOfCase(user, caseId, label);
              var kept = store.keep(user, label, arrived, type, parts.time().now());
              audit.record(user, "file.added", kept.id(), caseId);
              return kept.id();
            });
  }

  private void requireOfCase(User user, UUID caseId, Label label) {
    label
        .place()
        .personId()
        .map(List::of)
        .ifPresent(
            person -> parts.parties().requireKnown(user.scope(), caseId, "personId", person));
  }

  @Override
  public Page<StoredFile> page(User user, UUID caseId, Optional<Cursor> after, int limit) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            "files.listed",
            caseId,
            file -> store.page(caseId, NO_INCIDENT, after, limit));
  }

  @Override
  public StoredFile find(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(user, caseId, "file.read", id, file -> store.get(caseId, NO_INCIDENT, id));
  }

  @Override
  public StoredFile download(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(
            user,
            caseId,
            "file.downloaded",
            id,
            file -> {
              var found = store.get(caseId, NO_INCIDENT, id);
              store.requireContent(user.scope(), found);
              return found;
            });
  }

  /** Throws a {@link Problem} {@code case-held} while nothing of the case may go. */
  @Override
  public void delete(User user, UUID caseId, UUID id) {
    parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              holds.requireNone(user.scope(), caseId);
              store.delete(store.get(caseId, NO_INCIDENT, id));
              audit.record(user, "file.deleted", id, caseId);
              return id;
            });
  }
}
