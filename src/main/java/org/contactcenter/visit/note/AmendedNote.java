package org.contactcenter.visit.note;

import java.util.List;

/** A note with what was added to it, oldest first. */
public record AmendedNote(ObservationNote note, List<NoteAmendment> amendments) {
  public AmendedNote {
    amendments = List.copyOf(amendments);
  }
}
