package org.contactcenter.casefile;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.NameKey;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/** Finds cases among those the user may see. */
public final class CaseSearch {
  private final CaseFileDao dao;
  private final Cases cases;
  private final Transactions transactions;
  private final AuditTrail audit;

  public CaseSearch(Ground ground, Cases cases) {
    this.dao = ground.jdbi().onDemand(CaseFileDao.class);
    this.cases = cases;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /**
   * What is sought; an empty part means all.
   *
   * @param text the beginning of a number, or of the names of one of the people, in any spelling
   */
  public record Query(Optional<CaseStatus> status, Optional<UUID> worker, Optional<String> text) {}

  /** The cases, latest opened first. */
  public Page<CaseFile> page(User user, Query query, Optional<Cursor> after, int limit) {
    var rows =
        transactions.in(
            user.scope(),
            () -> {
              audit.record(user, "cases.listed", user.centerId());
              return dao.newestFirst(filter(user, query, after, limit + 1));
            });
    return Page.of(rows, limit, file -> new Cursor(file.origin().openedAt(), file.id()));
  }

  private CaseFileDao.Filter filter(User user, Query query, Optional<Cursor> after, int rows) {
    return new CaseFileDao.Filter(
        query.status(),
        visible(user),
        query.worker(),
        query.text().map(String::strip),
        query.text().map(NameKey::beginnings).orElse(List.of()),
        after.map(Cursor::at),
        after.map(Cursor::id),
        rows);
  }

  private Optional<List<UUID>> visible(User user) {
    return Matter.CASE.isOpenTo(user, Extent.CENTER)
        ? Optional.empty()
        : Optional.of(cases.workedOn(user));
  }
}
