package org.contactcenter;

import java.time.InstantSource;
import java.util.List;
import org.contactcenter.audit.AuditModule;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.center.CenterModule;
import org.contactcenter.core.Creations;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.secret.Keys;
import org.contactcenter.hit.CalendarLock;
import org.contactcenter.hit.Takings;
import org.contactcenter.identity.IdentityModule;
import org.contactcenter.identity.SignInSettings;
import org.contactcenter.notification.NotificationModule;
import org.contactcenter.party.PartyModule;
import org.contactcenter.referral.ReferralModule;
import org.jdbi.v3.core.Jdbi;

/** The features that all others build on: from the database up to the case. */
class Foundations {
  public final Transactions transactions;
  public final Ground ground;
  public final AuditModule audit;
  public final NotificationModule notification;
  public final IdentityModule identity;
  public final CenterModule center;
  public final PartyModule party;
  public final ReferralModule referral;
  public final CaseModule casefile;

  Foundations(Jdbi jdbi, InstantSource clock, Keys keys, SignInSettings signIn) {
    transactions = new Transactions(jdbi);
    audit = new AuditModule(jdbi, transactions, clock);
    ground = ground(jdbi, clock, keys);
    notification = new NotificationModule(ground);
    var takings = new Takings(transactions, new CalendarLock(jdbi, transactions));
    identity = new IdentityModule(ground, takings, signIn);
    center = center(takings);
    party = new PartyModule(ground);
    referral = new ReferralModule(ground, center, party.people(), identity.throttle());
    casefile = new CaseModule(ground, identity.members(), center, party, referral);
  }

  private Ground ground(Jdbi jdbi, InstantSource clock, Keys keys) {
    var creations = new Creations(jdbi, transactions, keys.fingerprints(), InstantSource.system());
    return new Ground(jdbi, transactions, creations, audit.trail(), clock, keys);
  }

  private CenterModule center(Takings takings) {
    var made = new CenterModule(ground, identity.members(), takings);
    identity.passwords().avoid(scope -> List.of(made.centers().of(scope).name()));
    return made;
  }
}
