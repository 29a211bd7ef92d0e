package org.contactcenter.retention;

import java.time.Duration;
import org.contactcenter.casefile.anonymity.Anonymity;
import org.contactcenter.core.Nobody;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.job.Job;
import org.contactcenter.referral.application.ExpiredApplications;
import org.contactcenter.referral.application.ExpiredApplications.Expired;

/**
 * Forgets what one parent told at the public door where the other did not apply in time: no one has
 * processed it, and so nobody needs to be asked. It acts in nobody's name.
 */
public final class Forgetting {
  private static final Duration PAUSE = Duration.ofMinutes(15);

  private final ExpiredApplications applications;
  private final Anonymity anonymity;
  private final Transactions transactions;

  Forgetting(ExpiredApplications applications, Anonymity anonymity, Transactions transactions) {
    this.applications = applications;
    this.anonymity = anonymity;
    this.transactions = transactions;
  }

  /** Forgets all that has expired, each in a transaction of its own. */
  public void run() {
    applications.all().forEach(this::forget);
  }

  private void forget(Expired expired) {
    var nobody = Nobody.in(expired.centerId(), "");
    transactions.run(
        nobody.scope(),
        () -> {
          if (applications.end(nobody, expired.referralId())) {
            anonymity.anonymiseReferral(nobody, expired.referralId());
          }
        });
  }

  Job job() {
    return new Job("forget-applications", PAUSE, this::run);
  }
}
