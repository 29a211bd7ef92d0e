package org.contactcenter.casefile.life;

import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.casefile.Listeners;
import org.contactcenter.casefile.check.CheckList;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;

/** The end of a case: refused while anything stands against it, and told in writing. */
public final class Closing {
  private final Cases cases;
  private final Listeners listeners;
  private final Transactions transactions;
  private final CaseTime time;

  Closing(Cases cases, Listeners listeners, Transactions transactions, CaseTime time) {
    this.cases = cases;
    this.listeners = listeners;
    this.transactions = transactions;
    this.time = time;
  }

  /** What stands against closing the case. */
  CheckList conditions(User user, UUID caseId) {
    return cases.reading(user, caseId, file -> conditions(user.scope(), caseId));
  }

  /** Throws a {@link Problem} {@code case-not-closable} that lists what stands against it. */
  public CaseFile close(User user, UUID caseId, ClosureReason reason, String summary) {
    return transactions.in(
        user.scope(),
        () -> {
          var closed =
              cases.change(
                  user, caseId, "case.closed", file -> closable(user, file, reason, summary));
          listeners.writeNotices(user, closed);
          return closed;
        });
  }

  private CaseFile closable(User user, CaseFile file, ClosureReason reason, String summary) {
    var closed = file.close(reason, summary, time.now());
    conditions(user.scope(), file.id()).require("case-not-closable");
    return closed;
  }

  private CheckList conditions(Scope scope, UUID caseId) {
    return new CheckList(listeners.closureConditions(scope, caseId).toList());
  }
}
