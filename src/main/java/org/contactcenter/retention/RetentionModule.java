package org.contactcenter.retention;

import java.util.List;
import org.contactcenter.casefile.CaseModule;
import org.contactcenter.casefile.anonymity.Anonymity;
import org.contactcenter.center.Centers;
import org.contactcenter.core.job.Job;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.PartyModule;
import org.contactcenter.referral.ReferralModule;

/** Assembles how long what is kept. */
public final class RetentionModule {
  private final Retention retention;
  private final DailyRetention daily;
  private final Forgetting forgetting;

  public RetentionModule(
      Centers centers,
      PartyModule party,
      CaseModule casefile,
      ReferralModule referral,
      IncidentModule incident) {
    var ground = casefile.parts().ground();
    var anonymity =
        new Anonymity(
            casefile.parts(), casefile.listeners(), referral.refused(), party.anonymity());
    var finder =
        new DueFinder(anonymity, referral.refused(), incident.serious(), centers, ground.clock());
    retention = new Retention(finder, anonymity, casefile.holds(), ground);
    daily =
        new DailyRetention(
            ground.jdbi().onDemand(RetentionDao.class), ground.transactions(), retention);
    forgetting =
        new Forgetting(referral.applications().expired(), anonymity, ground.transactions());
  }

  /** What is looked after by itself. */
  public DailyRetention daily() {
    return daily;
  }

  /** What waited at the public door in vain. */
  public Forgetting forgetting() {
    return forgetting;
  }

  public List<Job> jobs() {
    return List.of(daily.job(), forgetting.job());
  }

  public List<Object> resources() {
    return List.of(new RetentionResource(retention), new RetentionRulesResource(retention));
  }
}
