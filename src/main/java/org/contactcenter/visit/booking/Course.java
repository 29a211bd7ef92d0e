package org.contactcenter.visit.booking;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a visit; all parts are empty while it lies ahead.
 *
 * @param cancelledAt when it was, so how long before
 * @param reason why it was cancelled or terminated
 * @param incidentId for the sake of which it was terminated
 */
public record Course(
    Optional<Instant> startedAt,
    Optional<Instant> endedAt,
    Optional<ByWhom> cancelledBy,
    Optional<Instant> cancelledAt,
    Optional<ByWhom> noShowBy,
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
          Optional.empty());

  Course started(Instant at) {
    return new Course(
        Optional.of(at), endedAt, cancelledBy, cancelledAt, noShowBy, reason, incidentId);
  }

  Course ended(Instant at) {
    return new Course(
        startedAt, Optional.of(at), cancelledBy, cancelledAt, noShowBy, reason, incidentId);
  }

  Course cancelled(ByWhom by, String why, Instant at) {
    return new Course(
        startedAt,
        endedAt,
        Optional.of(by),
        Optional.of(at),
        noShowBy,
        Optional.of(why),
        incidentId);
  }

  Course missed(ByWhom by) {
    return new Course(
        startedAt, endedAt, cancelledBy, cancelledAt, Optional.of(by), reason, incidentId);
  }

  Course terminated(Instant at, String why, Optional<UUID> incident) {
    return new Course(
        startedAt, Optional.of(at), cancelledBy, cancelledAt, noShowBy, Optional.of(why), incident);
  }
}
