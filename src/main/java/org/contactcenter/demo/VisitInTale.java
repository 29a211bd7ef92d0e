package org.contactcenter.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.referral.VisitType;

/**
 * A booked visit of a family, in the week so many weeks from that of the loading.
 *
 * @param visitors who come to see the child
 */
record VisitInTale(
    CaseInTale file,
    UUID id,
    int week,
    Instant start,
    Duration length,
    User supervisor,
    List<UUID> visitors) {

  Instant end() {
    return start.plus(length);
  }

  VisitType type() {
    return file.family().visit().type();
  }

  long seed() {
    return file.seed(week);
  }

  Optional<Happening> happening(Happening.Kind what) {
    return file.family().happenings().stream()
        .filter(happening -> happening.week() == week && happening.what() == what)
        .findFirst();
  }
}
