package org.contactcenter.referral;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/**
 * Referrals that never became a case, and how all that names anyone is taken out of a referral when
 * its time is over. Checks no one's right: the feature that asks has its own.
 */
public final class RefusedReferrals {
  private final AnonymityDao dao;
  private final Ground ground;

  RefusedReferrals(Ground ground) {
    this.dao = ground.jdbi().onDemand(AnonymityDao.class);
    this.ground = ground;
  }

  /** A referral that was declined or withdrawn, and when. */
  public record Refused(UUID id, Instant decidedAt) {}

  /** Those that were declined or withdrawn before then and are not anonymised yet. */
  public List<Refused> before(Scope scope, Instant before) {
    return ground.transactions().in(scope, () -> dao.refusedBefore(before));
  }

  /** The referral, locked; empty where it is none of those. */
  public Optional<Refused> locked(Scope scope, UUID id) {
    return ground.transactions().in(scope, () -> dao.lockRefused(id));
  }

  /** All whom the referral names. */
  public List<UUID> people(Scope scope, UUID id) {
    return ground.transactions().in(scope, () -> dao.people(id));
  }

  /** Those of the people whom a referral names that is not anonymised. */
  public Set<UUID> naming(Scope scope, Collection<UUID> people) {
    return ground.transactions().in(scope, () -> dao.named(people));
  }

  /** Throws {@link IllegalStateException} for one that is open or anonymised already: a bug. */
  public void anonymise(User user, UUID id, Instant at) {
    ground
        .transactions()
        .run(
            user.scope(),
            () -> {
              if (!dao.anonymise(id, at)) {
                throw new IllegalStateException("the time of this referral is not running: " + id);
              }
              dao.eraseAnswers(id);
              dao.eraseApplications(id);
              ground.audit().record(user, "referral.anonymised", id);
            });
  }
}
