package org.contactcenter.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.NameKey;
import org.jdbi.v3.core.Jdbi;

/** Finds cases among those the user may see. */
public final class CaseSearch {
  private final CaseFileDao dao;
  private final Transactions transactions;
  private final AuditTrail audit;

  static CaseSearch of(Ground ground) {
    return new CaseSearch(ground.jdbi(), ground.transactions(), ground.audit());
  }

  private CaseSearch(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.dao = jdbi.onDemand(CaseFileDao.class);
    this.transactions = transactions;
    this.audit = audit;
  }

  /**
   * What is sought; an empty part means all.
   *
   * @param text the beginning of a number, or of the names of one of the people, in any spelling
   */
  public record Query(Optional<CaseStatus> status, Optional<UUID> worker, Optional<String> text) {}

  /** The cases, latest opened first. */
  public Page<CaseFile> page(User user, Query query, Optional<Cursor> after, int limit) {
    var own = user.is(Role.COORDINATOR) ? Optional.<UUID>empty() : Optional.of(user.id());
    var filter =
        new CaseFileDao.Filter(
            query.status(),
            own,
            query.worker(),
            query.text().map(String::strip),
            query.text().map(NameKey::beginnings).orElse(List.of()),
            after.map(Cursor::at),
            after.map(Cursor::id),
            limit + 1);
    var rows =
        transactions.in(
            user.scope(),
            () -> {
              audit.record(user, "cases.listed", user.centerId());
              return dao.newestFirst(filter);
            });
    return Page.of(rows, limit, file -> new Cursor(file.origin().openedAt(), file.id()));
  }
}
