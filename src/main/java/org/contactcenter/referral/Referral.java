package org.contactcenter.referral;

import static org.contactcenter.referral.ReferralStatus.ACCEPTED;
import static org.contactcenter.referral.ReferralStatus.DECLINED;
import static org.contactcenter.referral.ReferralStatus.RECEIVED;
import static org.contactcenter.referral.ReferralStatus.WAITING;
import static org.contactcenter.referral.ReferralStatus.WITHDRAWN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A family asking for contact. Immutable: each verb returns the referral as it will be, or throws a
 * {@link Problem} {@code referral-<status>} where its status does not allow it.
 *
 * @param receivedAt to the second
 * @param language the family's, a BCP 47 tag
 * @param agency who sent the family, where an agency did
 * @param people the children first, each in the order given
 */
public record Referral(
    UUID id,
    UUID centerId,
    ReferralSource source,
    ReferralStatus status,
    Instant receivedAt,
    String language,
    @Nested @Nullable CourtReference court,
    Optional<String> agency,
    String reason,
    Priority urgency,
    @Nested Requested requested,
    @Nested Safety safety,
    @Json List<Participant> people,
    @Nested Outcome outcome,
    int version) {

  public Referral {
    people = List.copyOf(people);
    if ((status == DECLINED) != outcome.declineReason().isPresent()) {
      throw new IllegalArgumentException("declined is what has a reason to be: " + id);
    }
    if ((status == WITHDRAWN) != outcome.withdrawReason().isPresent()) {
      throw new IllegalArgumentException("withdrawn is what has a reason to be: " + id);
    }
  }

  /** The order it names; a family that applies by itself has none. */
  public Optional<CourtReference> order() {
    return Optional.ofNullable(court);
  }

  /** The court that referred the family, if one did. */
  public Optional<UUID> referringCourt() {
    return source == ReferralSource.COURT ? order().map(CourtReference::courtId) : Optional.empty();
  }

  /** The other parent has applied as well. */
  Referral complete() {
    return become(RECEIVED, outcome);
  }

  Referral enqueue(Priority rank, String because, Instant now) {
    return become(WAITING, outcome.waiting(rank, because, now));
  }

  Referral accept(Instant now) {
    return become(ACCEPTED, outcome.accepted(now));
  }

  Referral decline(String because, Instant now) {
    return become(DECLINED, outcome.declined(because, now));
  }

  Referral withdraw(String because, Instant now) {
    return become(WITHDRAWN, outcome.withdrawn(because, now));
  }

  /** Throws a {@link Problem} where the risk is not to be judged now. */
  void requireScreened() {
    if (!status.isScreened()) {
      throw status.refusal();
    }
  }

  Referral nextVersion() {
    return with(status, outcome, version + 1);
  }

  private Referral become(ReferralStatus next, Outcome changed) {
    if (!status.next().contains(next)) {
      throw status.refusal();
    }
    return with(next, changed, version);
  }

  private Referral with(ReferralStatus next, Outcome changed, int nextVersion) {
    return new Referral(
        id,
        centerId,
        source,
        next,
        receivedAt,
        language,
        court,
        agency,
        reason,
        urgency,
        requested,
        safety,
        people,
        changed,
        nextVersion);
  }
}
