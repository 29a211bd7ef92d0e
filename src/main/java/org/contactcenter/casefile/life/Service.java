package org.contactcenter.casefile.life;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseStatus;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.VisitsAhead;
import org.contactcenter.casefile.readiness.Readiness;
import org.contactcenter.casefile.suspension.PutBack;
import org.contactcenter.casefile.suspension.Returned;
import org.contactcenter.casefile.suspension.Suspension;
import org.contactcenter.casefile.suspension.Suspensions;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.hit.Settlement;

/** Whether a family is received: begun once all is ready, paused at any time, taken up again. */
public final class Service {
  private static final Messages MESSAGES = new Messages("casefile");

  private final Cases cases;
  private final Readiness readiness;
  private final Listeners listeners;
  private final Suspensions suspensions;
  private final Transactions transactions;
  private final CaseTime time;

  Service(CaseParts parts, Readiness readiness, Listeners listeners, Suspensions suspensions) {
    this.cases = parts.cases();
    this.readiness = readiness;
    this.listeners = listeners;
    this.suspensions = suspensions;
    this.transactions = parts.ground().transactions();
    this.time = parts.time();
  }

  /** Throws a {@link Problem} {@code case-not-ready} that lists what is missing. */
  public CaseFile activate(User user, UUID caseId) {
    return cases.change(user, caseId, "case.activated", file -> ready(user, file.activate()));
  }

  /** A case that goes on, and what became of the visits that its pause had cancelled. */
  record Resumed(CaseFile active, List<Returned> visits) {}

  /**
   * Takes a paused case up again, and books visits again that its pause cancelled, in one
   * transaction; a preview takes everything back. Throws a {@link Problem} {@code case-not-ready},
   * for what was there may be missing by now.
   */
  Resumed resume(User user, UUID caseId, PutBack chosen) {
    Supplier<Resumed> work =
        () -> {
          listeners.prepareReturn(user.scope());
          var active =
              cases.change(user, caseId, "case.resumed", file -> ready(user, file.resume()));
          return new Resumed(active, suspensions.end(user, active, chosen, listeners));
        };
    return chosen.preview()
        ? transactions.rehearse(user.scope(), work)
        : transactions.in(user.scope(), work);
  }

  /** Pauses the case, cancels its visits ahead and writes the notices, in one transaction. */
  public CaseFile suspend(User user, UUID caseId, String reason) {
    return suspend(user, caseId, Suspension.Terms.of(reason), Settlement.none());
  }

  /**
   * The same with notice, conditions and the day of review, and with what was chosen for single
   * visits; a preview answers which it would cancel. Throws a {@link Problem} {@code visits-hit}
   * where one was to move: a paused case has no visits.
   */
  CaseFile suspend(User user, UUID caseId, Suspension.Terms terms, Settlement settlement) {
    Supplier<CaseFile> work =
        () ->
            cases.change(
                user, caseId, "case.suspended", file -> suspended(user, file, terms, settlement));
    return settlement.isPreview() ? transactions.rehearse(user.scope(), work) : work.get();
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
            pause(user, file, reason);
          }
        });
  }

  /**
   * The risk of the case was judged anew: locks it, and pauses it where it is active and refused
   * (SVN 19.2). Throws a {@link Problem} {@code case-closed} once it is read-only.
   */
  public void judged(User user, UUID caseId, boolean refused) {
    transactions.run(
        user.scope(),
        () -> {
          var file = cases.lock(user.scope(), caseId).requireOpen();
          if (refused && file.status() == CaseStatus.ACTIVE) {
            pause(user, file, MESSAGES.text(time.language(user.scope()), "suspension.screening"));
          }
        });
  }

  private CaseFile ready(User user, CaseFile active) {
    readiness.of(user.scope(), active, time.today(user.scope())).require("case-not-ready");
    return active;
  }

  private void pause(User user, CaseFile file, String reason) {
    var paused = suspended(user, file, Suspension.Terms.of(reason), Settlement.none());
    cases.save(user, "case.suspended", paused);
  }

  private CaseFile suspended(
      User user, CaseFile file, Suspension.Terms terms, Settlement settlement) {
    var paused = file.suspend(terms.reason());
    var suspension = suspensions.begin(user, file.id(), terms);
    var why = new VisitsAhead.Cancellation(terms.reason(), settlement.choices());
    var hits = listeners.cancelVisits(user, file.id(), why, day -> true);
    settlement.require(hits);
    suspensions.cancelled(suspension, hits);
    if (!settlement.isPreview()) {
      listeners.writeNotices(user, paused, suspension);
    }
    return paused;
  }
}
