package org.contactcenter.visit.note;

import java.time.Instant;
import java.util.UUID;

/** What someone added to a note that stands; it never replaces a word of it. */
public record NoteAmendment(UUID id, UUID noteId, UUID author, String text, Instant writtenAt) {}
