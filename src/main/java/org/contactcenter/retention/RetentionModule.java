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
  }

  /** What is looked after by itself. */
  public DailyRetention daily() {
    return daily;
  }

  public List<Job> jobs() {
    return List.of(daily.job());
  }

  public List<Object> resources() {
    return List.of(new RetentionResource(retention), new RetentionRulesResource(retention));
  }
}
