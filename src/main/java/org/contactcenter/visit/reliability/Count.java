package org.contactcenter.visit.reliability;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.contactcenter.center.TimetableSettings;
import org.contactcenter.visit.booking.ByWhom;

/**
 * What is counted of one party of a case in the days back that the center looks at.
 *
 * @param cancelledInTime visits called off with the center's notice or more; {@code cancelledLate}
 *     with less
 * @param moves visits that got another time on the party's wish
 * @param noShows visits the party stayed away from, {@code unexplained} those of them nobody has
 *     explained
 * @param inARow unexplained absences since the last visit that took place, however long ago
 */
public record Count(
    UUID caseId,
    ByWhom party,
    int cancelledInTime,
    int cancelledLate,
    int moves,
    int noShows,
    int unexplained,
    int inARow) {

  /** Why a party's place is to be reviewed. */
  public enum Flag {
    NO_SHOWS,
    CHANGES
  }

  static Count none(UUID caseId, ByWhom party) {
    return new Count(caseId, party, 0, 0, 0, 0, 0, 0);
  }

  /** Cancellations and moves together. */
  int changes() {
    return cancelledInTime + cancelledLate + moves;
  }

  /** Of the family alone: the center and the court do not lose a place. */
  List<Flag> flags(TimetableSettings settings) {
    var flags = new ArrayList<Flag>();
    if (party != ByWhom.CENTER && party != ByWhom.COURT) {
      if (inARow >= settings.noShowsToFlag()) {
        flags.add(Flag.NO_SHOWS);
      }
      if (changes() >= settings.changesToFlag()) {
        flags.add(Flag.CHANGES);
      }
    }
    return List.copyOf(flags);
  }
}
