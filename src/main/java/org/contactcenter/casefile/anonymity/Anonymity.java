package org.contactcenter.casefile.anonymity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.anonymity.PeopleAnonymity;
import org.contactcenter.referral.RefusedReferrals;

/**
 * Takes out of a case, of the referral it came from and of its people all that could name anyone,
 * with whatever other features keep of it. Whether the time has come, the caller has seen to under
 * the lock of the case.
 */
public final class Anonymity {
  private final AnonymityDao dao;
  private final CaseParts parts;
  private final Listeners listeners;
  private final RefusedReferrals referrals;
  private final PeopleAnonymity people;

  public Anonymity(
      CaseParts parts, Listeners listeners, RefusedReferrals referrals, PeopleAnonymity people) {
    this.dao = parts.ground().jdbi().onDemand(AnonymityDao.class);
    this.parts = parts;
    this.listeners = listeners;
    this.referrals = referrals;
    this.people = people;
  }

  /** The cases that were closed before then and whose time is running. */
  public List<EndedCase> endedBefore(Scope scope, Instant before) {
    return parts.ground().transactions().in(scope, () -> dao.endedBefore(before));
  }

  /** The case, locked, where its time is running; empty where it is not. */
  public Optional<EndedCase> ended(Scope scope, UUID caseId) {
    return parts
        .ground()
        .transactions()
        .in(
            scope,
            () -> {
              parts.cases().lock(scope, caseId);
              return dao.ended(caseId);
            });
  }

  /** Throws {@link IllegalStateException} for a case whose time is not running: a bug. */
  public void anonymise(User user, EndedCase ended) {
    parts.ground().transactions().run(user.scope(), () -> anonymiseCase(user, ended));
  }

  /** The same for a referral that never became a case; it is locked by being refused still. */
  public void anonymiseReferral(User user, UUID referralId) {
    parts
        .ground()
        .transactions()
        .run(
            user.scope(),
            () -> {
              var named = referrals.people(user.scope(), referralId);
              referrals.anonymise(user, referralId, parts.time().now());
              letGo(user, named);
            });
  }

  private void anonymiseCase(User user, EndedCase ended) {
    var scope = user.scope();
    if (!dao.anonymise(ended.id(), parts.time().now())) {
      throw new IllegalStateException("the time of this case is not running: " + ended.id());
    }
    listeners.erase(scope, ended.id());
    parts.ground().audit().record(user, "case.anonymised", ended.id(), ended.id());
    var named = new HashSet<>(dao.people(ended.id()));
    if (!dao.usesReferral(ended.referralId())) {
      named.addAll(referrals.people(scope, ended.referralId()));
      referrals.anonymise(user, ended.referralId(), parts.time().now());
    }
    letGo(user, named);
  }

  private void letGo(User user, Collection<UUID> candidates) {
    people.anonymise(user, candidates, locked -> needed(user.scope(), locked), parts.time().now());
  }

  private Set<UUID> needed(Scope scope, Set<UUID> candidates) {
    var needed = new HashSet<>(dao.needed(candidates));
    needed.addAll(referrals.naming(scope, candidates));
    return Set.copyOf(needed);
  }
}
