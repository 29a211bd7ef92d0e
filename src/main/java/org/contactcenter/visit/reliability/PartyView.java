package org.contactcenter.visit.reliability;

import java.util.List;
import org.contactcenter.center.TimetableSettings;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.reliability.Count.Flag;

/** What is counted of one party, as it leaves. */
record PartyView(
    ByWhom party,
    Cancellations cancellations,
    int moves,
    int changes,
    NoShows noShows,
    List<Flag> flags) {

  record Cancellations(int inTime, int late) {}

  record NoShows(int all, int unexplained, int inARow) {}

  static PartyView of(Count count, TimetableSettings settings) {
    return new PartyView(
        count.party(),
        new Cancellations(count.cancelledInTime(), count.cancelledLate()),
        count.moves(),
        count.changes(),
        new NoShows(count.noShows(), count.unexplained(), count.inARow()),
        count.flags(settings));
  }
}
