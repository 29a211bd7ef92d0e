package org.contactcenter.referral.application;

import java.util.List;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.Scope;
import org.contactcenter.core.work.WorkSource;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.contactcenter.party.copy.PersonalRecords;
import org.contactcenter.referral.CaseRegister;
import org.contactcenter.referral.SelfReferrals;

/** Assembles the public door at which parents apply. */
public final class ApplicationModule {
  private static final String APPLICATIONS =
      """
      SELECT referral_id AS "referralId", applied_at AS "appliedAt", side AS "side",
        language AS "language", withdrawn_at AS "withdrawnAt"
      FROM self_application
      WHERE center_id = current_center() AND person_id = :person
      ORDER BY seq
      """;

  private final Ground ground;
  private final Applications applications;
  private final Standings standings;
  private final Invitations invitations;
  private final ExpiredApplications expired;
  private final TakenBackWork work;

  /** Requests by themselves, and what became of those that were accepted. */
  public record Base(SelfReferrals referrals, CaseRegister cases) {}

  public ApplicationModule(Ground ground, Base base, CenterModule center, SignInThrottle throttle) {
    var referrals = base.referrals();
    this.ground = ground;
    this.work = new TakenBackWork(ground.jdbi(), base.cases());
    this.applications = new Applications(ground, referrals, center.doors(), throttle);
    this.standings = new Standings(ground, referrals, center.centers(), throttle);
    this.invitations = new Invitations(ground, referrals, center.doors());
    this.expired = new ExpiredApplications(ground, referrals, center.centers());
  }

  /** Those that have waited in vain. */
  public ExpiredApplications expired() {
    return expired;
  }

  /** What parents took back after it had become a case. */
  public WorkSource work() {
    return work;
  }

  /** Adds what takes invitations to people by mail. */
  public void connect(InvitationMail mail) {
    invitations.connect(mail);
  }

  /** Whether an invitation to that request, known by that state, still lets somebody in. */
  public boolean isInvited(Scope scope, UUID referralId, String state) {
    return invitations.isOpen(scope, referralId, state);
  }

  /** When a person applied by themselves. */
  public PersonalRecords personal() {
    return PersonalRecords.found(ground.jdbi(), "applications", APPLICATIONS);
  }

  public List<Object> resources() {
    return List.of(
        new PublicApplicationResource(applications, standings),
        new ApplicationResource(invitations),
        new InvitationResource(invitations));
  }
}
