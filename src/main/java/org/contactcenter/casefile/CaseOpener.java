package org.contactcenter.casefile;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile.Origin;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.jdbi.v3.core.Jdbi;

/** Makes case files and numbers them: by center and year, without gaps. */
public final class CaseOpener {
  private final CaseFileDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final CaseTime time;

  static CaseOpener of(CaseParts parts) {
    var ground = parts.ground();
    return new CaseOpener(ground.jdbi(), ground.transactions(), ground.audit(), parts.time());
  }

  private CaseOpener(Jdbi jdbi, Transactions transactions, AuditTrail audit, CaseTime time) {
    this.dao = jdbi.onDemand(CaseFileDao.class);
    this.transactions = transactions;
    this.audit = audit;
    this.time = time;
  }

  /** A new case in intake, nobody's yet and without people. */
  public CaseFile open(User user, Origin origin) {
    return transactions.in(
        user.scope(),
        () -> {
          var number = nextNumber(user.scope());
          var opened = CaseFile.opened(UUID.randomUUID(), number, origin, Optional.empty());
          dao.insert(opened);
          audit.record(user, "case.opened", opened.id(), opened.id());
          return opened;
        });
  }

  /** A closed case goes on as a new one. Throws a {@link Problem} where it does already. */
  public CaseFile reopen(User user, CaseFile closed, String reason) {
    return transactions.in(
        user.scope(),
        () -> {
          var number = nextNumber(user.scope());
          var reopened = closed.reopen(UUID.randomUUID(), number, reason, time.now());
          if (!dao.insert(reopened)) {
            throw Problem.rule("case-reopened");
          }
          audit.record(user, "case.reopened", reopened.id(), closed.id());
          audit.record(user, "case.opened", reopened.id(), reopened.id());
          return reopened;
        });
  }

  private String nextNumber(Scope scope) {
    int year = time.today(scope).getYear();
    return String.format(Locale.ROOT, "%d-%04d", year, dao.nextNumber(year));
  }
}
