package org.contactcenter.visit.note;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Versioned;

/**
 * What leaves of a note.
 *
 * @param locksAt from when on its author can no longer edit it, even unsigned
 */
record NoteView(
    UUID id,
    UUID visitId,
    UUID author,
    String text,
    Instant observedAt,
    Instant writtenAt,
    Instant locksAt,
    Optional<Instant> signedAt,
    List<Amendment> amendments,
    int version)
    implements Identified, Versioned {

  /** What was added later, by whom and when. */
  record Amendment(UUID id, UUID author, String text, Instant writtenAt) {
    static Amendment of(NoteAmendment added) {
      return new Amendment(added.id(), added.author(), added.text(), added.writtenAt());
    }
  }

  static NoteView of(AmendedNote amended, Duration editable) {
    var note = amended.note();
    return new NoteView(
        note.id(),
        note.visitId(),
        note.author(),
        note.text(),
        note.observedAt(),
        note.writtenAt(),
        note.locksAt(editable),
        note.signedAt(),
        amended.amendments().stream().map(Amendment::of).toList(),
        note.version());
  }
}
