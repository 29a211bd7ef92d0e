package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a visit; all parts are empty while it lies ahead.
 *
 * @param cancelledAt when it was, so how long before
 * @param reason why it was cancelled or terminated
 * @param explanation of why somebody did not come, told afterwards
 * @param incidentId for the sake of which it was terminated
 */
public record Course(
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<ByWhom> cancelledBy,
    Optional<Instant> cancelledAt,
    Optional<ByWhom> noShowBy,
    Optional<String> explanation,
    Optional<String> reason,
    Optional<UUID> incidentId) {

  static final Course AHEAD =
      new Course(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  Course started(Instant at) {
    return begun(Optional.of(at), endedAt, reason, incidentId);
  }

  Course ended(Instant at) {
    return begun(startedAt, Optional.of(at), reason, incidentId);
  }

  Course terminated(Instant at, String why, Optional<UUID> incident) {
    return begun(startedAt, Optional.of(at), Optional.of(why), incident);
  }

  Course cancelled(ByWhom by, String why, Instant at) {
    return new Course(
        startedAt,
        endedAt,
        Optional.of(by),
        Optional.of(at),
        noShowBy,
        explanation,
        Optional.of(why),
        incidentId);
  }

  Course missed(ByWhom by) {
    return absent(Optional.of(by), explanation);
  }

  Course explained(String why) {
    return absent(noShowBy, Optional.of(why));
  }

  private Course begun(
      Optional<Instant> start,
      Optional<Instant> end,
      Optional<String> why,
      Optional<UUID> incident) {
    return new Course(start, end, cancelledBy, cancelledAt, noShowBy, explanation, why, incident);
  }

  private Course absent(Optional<ByWhom> who, Optional<String> why) {
    return new Course(startedAt, endedAt, cancelledBy, cancelledAt, who, why, reason, incidentId);
  }
}
