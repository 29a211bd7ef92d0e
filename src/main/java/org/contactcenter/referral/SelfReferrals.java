package org.contactcenter.referral;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.party.People;

/**
 * A request that parents make themselves, each apart: how it begins, becomes whole and is taken
 * back. Checks no one's right; the public door in front of it has seen the secret.
 */
public final class SelfReferrals {
  private final ReferralDao dao;
  private final CompletionDao completion;
  private final Reception reception;
  private final People people;
  private final Referrals referrals;
  private final Ground ground;

  SelfReferrals(Ground ground, Reception reception, People people, Referrals referrals) {
    this.dao = ground.jdbi().onDemand(ReferralDao.class);
    this.completion = ground.jdbi().onDemand(CompletionDao.class);
    this.reception = reception;
    this.people = people;
    this.referrals = referrals;
    this.ground = ground;
  }

  /**
   * Takes the first parent's word. Throws a {@link Problem} that names the field against a rule.
   */
  public Started begin(User outsider, NewReferral request) {
    return ground
        .transactions()
        .in(
            outsider.scope(),
            () -> {
              var id = reception.take(outsider, request);
              return new Started(id, parent(find(outsider.scope(), id)));
            });
  }

  /** A request begun by one parent. */
  public record Started(UUID referralId, UUID personId) {}

  /** Throws a {@link Problem} that names the field against a rule; writes nothing. */
  public void require(User outsider, NewReferral request) {
    reception.require(outsider.scope(), request);
  }

  /** Throws a {@link Problem} (absent) where the user may not see it. */
  public void requireSeen(User user, UUID id) {
    referrals.find(user, id);
  }

  /**
   * Who has applied alone so far. Throws the same, and a {@link Problem} {@code referral-<status>}
   * where it does not wait for the other parent.
   */
  public UUID requireWaiting(User user, UUID id) {
    var referral = referrals.find(user, id);
    if (referral.status() != ReferralStatus.INCOMPLETE) {
      throw referral.status().refusal();
    }
    return parent(referral);
  }

  /** The request, locked; empty where it no longer waits for the other parent. */
  public Optional<Referral> waiting(Scope scope, UUID id) {
    return ground
        .transactions()
        .in(scope, () -> completion.lock(id))
        .filter(referral -> referral.status() == ReferralStatus.INCOMPLETE);
  }

  /**
   * The other parent has applied as well: the request is received. Answers that parent's id. It
   * must be {@link #waiting}.
   */
  public UUID complete(User outsider, Referral waiting, NewParticipant other, Safety told) {
    return ground
        .transactions()
        .in(
            outsider.scope(),
            () -> {
              var person = people.add(outsider, other.described());
              completion.insertPerson(waiting.id(), person, other.role());
              completion.addSafety(waiting.id(), told);
              save(waiting.complete());
              ground.audit().record(outsider, "referral.completed", waiting.id());
              return person;
            });
  }

  /** Takes it back where nothing was decided yet; else it stays for the staff to see. */
  public void withdraw(User outsider, UUID id, String reason) {
    ground
        .transactions()
        .run(
            outsider.scope(),
            () ->
                completion
                    .lock(id)
                    .filter(referral -> referral.status().next().contains(ReferralStatus.WITHDRAWN))
                    .ifPresent(
                        referral -> {
                          save(referral.withdraw(reason, now()));
                          ground.audit().record(outsider, "referral.withdrawn", id);
                        }));
  }

  private Referral find(Scope scope, UUID id) {
    return ground
        .transactions()
        .in(scope, () -> dao.find(id))
        .orElseThrow(() -> Problem.absent("referral", id));
  }

  /** The one grown-up that the first application names. */
  private static UUID parent(Referral begun) {
    return begun.people().stream()
        .filter(
            participant ->
                participant.role().isVisitingSide() || participant.role().isResidentSide())
        .map(Participant::personId)
        .findFirst()
        .orElseThrow();
  }

  private void save(Referral changed) {
    if (!dao.update(changed)) {
      throw Problem.stale("referral", changed.id());
    }
  }

  private Instant now() {
    return ground.clock().instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
