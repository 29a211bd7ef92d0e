package org.contactcenter.visit.note;

import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.Visit;

/**
 * A visit whose notes the user may work on.
 *
 * @param readsOthers whether the user reads what others signed, or only their own notes
 */
record NoteDesk(User user, Visit visit, boolean readsOthers) {

  UUID caseId() {
    return visit.caseId();
  }

  /** Drafts are their author's alone. */
  boolean shows(ObservationNote note) {
    return note.author().equals(user.id()) || (readsOthers && note.isSigned());
  }

  /**
   * Throws a {@link Problem} for a visit that takes no notes: {@code visit-supported}, for of such
   * only the attendance is written down, or {@code visit-<status>} where it has not begun.
   */
  void requireNotable() {
    if (visit.type() == VisitType.SUPPORTED) {
      throw Problem.rule("visit-supported");
    }
    switch (visit.status()) {
      case PLANNED, CONFIRMED, CANCELLED -> throw visit.status().refusal();
      case IN_PROGRESS, COMPLETED, NO_SHOW, TERMINATED -> {}
    }
  }
}
