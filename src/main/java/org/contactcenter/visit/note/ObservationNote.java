package org.contactcenter.visit.note;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;

/**
 * A factual entry about a visit. Immutable: each verb returns the note as it will be, or throws a
 * {@link Problem} where the note no longer allows it. An unsigned note is absent for everyone but
 * its author.
 *
 * @param observedAt when that happened which it tells of
 */
public record ObservationNote(
    UUID id,
    UUID visitId,
    UUID caseId,
    UUID author,
    String text,
    Instant observedAt,
    Instant writtenAt,
    Optional<Instant> signedAt,
    int version) {

  static ObservationNote draft(
      UUID visitId, UUID caseId, UUID author, String text, Instant observedAt, Instant now) {
    var id = UUID.randomUUID();
    return new ObservationNote(
        id, visitId, caseId, author, text, observedAt, now, Optional.empty(), 1);
  }

  public boolean isSigned() {
    return signedAt.isPresent();
  }

  /** From when on it can no longer be edited, signed or not. */
  Instant locksAt(Duration editable) {
    return writtenAt.plus(editable);
  }

  /** Throws {@code note-signed} or {@code note-locked} once it stands as it is. */
  ObservationNote edit(String newText, Instant newObservedAt, Instant now, Duration editable) {
    requireUnsigned();
    if (isLocked(now, editable)) {
      throw Problem.rule("note-locked", editable.toHours());
    }
    return with(newText, newObservedAt, signedAt);
  }

  /** Possible after the lock as well, but only once: {@code note-signed}. */
  ObservationNote sign(Instant now) {
    requireUnsigned();
    return with(text, observedAt, Optional.of(now));
  }

  /** Throws {@code note-draft} while its author can still edit it. */
  NoteAmendment amend(UUID amender, String addition, Instant now, Duration editable) {
    if (!isLocked(now, editable)) {
      throw Problem.rule("note-draft");
    }
    return new NoteAmendment(UUID.randomUUID(), id, amender, addition, now);
  }

  private boolean isLocked(Instant now, Duration editable) {
    return isSigned() || !now.isBefore(locksAt(editable));
  }

  private void requireUnsigned() {
    if (isSigned()) {
      throw Problem.rule("note-signed");
    }
  }

  private ObservationNote with(String newText, Instant newObservedAt, Optional<Instant> signed) {
    return new ObservationNote(
        id, visitId, caseId, author, newText, newObservedAt, writtenAt, signed, version);
  }
}
