package org.contactcenter.casefile.life;

import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

/** Whether a family is received: begun once all is ready, paused at any time, taken up again. */
public final class Service {
  private final Cases cases;
  private final Readiness readiness;
  private final Listeners listeners;
  private final Transactions transactions;
  private final CaseTime time;

  Service(
      Cases cases,
      Readiness readiness,
      Listeners listeners,
      Transactions transactions,
      CaseTime time) {
    this.cases = cases;
    this.readiness = readiness;
    this.listeners = listeners;
    this.transactions = transactions;
    this.time = time;
  }

  /** Throws a {@link Problem} {@code case-not-ready} that lists what is missing. */
  public CaseFile activate(User user, UUID caseId) {
    return cases.change(user, caseId, "case.activated", file -> ready(user, file.activate()));
  }

  /** Throws a {@link Problem} {@code case-not-ready}, for what was there may be missing by now. */
  CaseFile resume(User user, UUID caseId) {
    return cases.change(user, caseId, "case.resumed", file -> ready(user, file.resume()));
  }

  /** Pauses the case and cancels its visits ahead, in one transaction. */
  public CaseFile suspend(User user, UUID caseId, String reason) {
    return cases.change(
        user, caseId, "case.suspended", file -> suspended(user, file.suspend(reason), reason));
  }

  /**
   * The same for whoever reports a danger, though they may not see the case. A case that is paused
   * stays so; a closed one has nothing to pause.
   */
  public void suspendForSafety(User user, UUID caseId, String reason) {
    transactions.run(
        user.scope(),
        () -> {
          var file = cases.lock(user.scope(), caseId);
          if (file.status().next().contains(CaseStatus.SUSPENDED)) {
            cases.save(user, "case.suspended", suspended(user, file.suspend(reason), reason));
          }
        });
  }

  private CaseFile ready(User user, CaseFile active) {
    readiness.of(user.scope(), active, time.today(user.scope())).require("case-not-ready");
    return active;
  }

  private CaseFile suspended(User user, CaseFile file, String reason) {
    listeners.cancelVisits(user, file.id(), reason, day -> true);
    return file;
  }
}
