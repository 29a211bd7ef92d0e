package org.contactcenter.telling.visit;

import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.visit.timetable.Side;

/**
 * Someone of a family who may be written to about a visit.
 *
 * @param side on which they come to it
 * @param invitations whether they want an entry for their calendar
 */
record Addressee(UUID personId, Side side, Language language, boolean invitations, String address) {

  /** Without the address. */
  @Override
  public String toString() {
    return "addressee " + personId;
  }
}
