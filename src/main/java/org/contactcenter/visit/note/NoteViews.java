package org.contactcenter.visit.note;

import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** Says of notes until when the center lets them be edited. */
final class NoteViews {
  private final NoteTime time;

  NoteViews(NoteTime time) {
    this.time = time;
  }

  NoteView of(User user, AmendedNote note) {
    return NoteView.of(note, time.editable(user.scope()));
  }

  Page<NoteView> of(User user, Page<AmendedNote> page) {
    var editable = time.editable(user.scope());
    return page.map(note -> NoteView.of(note, editable));
  }
}
