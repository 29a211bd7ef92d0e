package org.contactcenter.casefile.glass;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.rights.Extent;
import org.contactcenter.rights.Matter;

/**
 * Opens cases to those who do not work on them, and shows the coordinator each time it was done.
 */
public final class Glass {
  private static final Cursor LATEST =
      new Cursor(Instant.parse("9999-12-31T23:59:59Z"), new UUID(-1, -1));

  private final BrokenGlassDao dao;
  private final Cases cases;
  private final CaseTime time;
  private final Transactions transactions;
  private final AuditTrail audit;

  Glass(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(BrokenGlassDao.class);
    this.cases = parts.cases();
    this.time = parts.time();
    this.transactions = parts.ground().transactions();
    this.audit = parts.ground().audit();
  }

  /** What is asked of the list; an empty part asks for all. */
  record Query(Optional<UUID> caseId, Optional<Boolean> seen) {}

  /**
   * Opens the case to the user for an hour. Throws a {@link Problem} {@code case-open-to-you} where
   * they see it anyway, and absent where the center has no such case.
   */
  CaseFile breakFor(User user, UUID caseId, String reason) {
    return transactions.in(
        user.scope(),
        () -> {
          breakFor(user, cases.get(user.scope(), caseId), reason);
          return cases.find(user, caseId);
        });
  }

  /** The same for a case of which the user knows no more than its number. */
  UUID breakFor(User user, String number, String reason) {
    return transactions.in(
        user.scope(), () -> breakFor(user, cases.numbered(user.scope(), number), reason));
  }

  BrokenGlass find(User user, UUID id) {
    return transactions
        .in(user.scope(), () -> dao.find(id))
        .filter(glass -> sees(user, glass))
        .orElseThrow(() -> Problem.absent("broken-glass", id));
  }

  /** Newest first: all of the center for its coordinator, their own for everyone else. */
  Page<BrokenGlass> page(User user, Query query, Optional<Cursor> after, int limit) {
    var own = Optional.of(user.id()).filter(id -> !seesAll(user));
    var start = after.orElse(LATEST);
    var filter =
        new BrokenGlassDao.Filter(
            own, query.caseId(), query.seen(), start.at(), start.id(), limit + 1);
    var rows = transactions.in(user.scope(), () -> dao.newestFirst(filter));
    return Page.of(rows, limit, glass -> new Cursor(glass.brokenAt(), glass.id()));
  }

  /** Gives the case back before the hour is over, or takes it back. */
  BrokenGlass end(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () -> {
          var glass = find(user, id);
          if (!dao.end(id, time.now())) {
            throw Problem.rule("broken-glass-ended");
          }
          audit.record(user, "glass.ended", id, glass.caseId());
          return find(user, id);
        });
  }

  /** A coordinator has looked at it. */
  BrokenGlass see(User user, UUID id) {
    return transactions.in(
        user.scope(),
        () -> {
          var glass = find(user, id);
          if (!dao.see(id, user.id(), time.now())) {
            throw Problem.rule("broken-glass-seen");
          }
          audit.record(user, "glass.seen", id, glass.caseId());
          return find(user, id);
        });
  }

  private UUID breakFor(User user, CaseFile file, String reason) {
    if (cases.sees(user, file)) {
      throw Problem.rule("case-open-to-you");
    }
    var now = time.now();
    var glass =
        new BrokenGlass(
            UUID.randomUUID(),
            file.id(),
            file.number(),
            user.id(),
            reason,
            now,
            now.plus(BrokenGlass.OPEN_FOR),
            Optional.empty(),
            Optional.empty());
    dao.insert(glass);
    audit.record(user, "glass.broken", glass.id(), file.id());
    return glass.id();
  }

  private static boolean seesAll(User user) {
    return Matter.EMERGENCY.isOpenTo(user, Extent.CENTER);
  }

  private static boolean sees(User user, BrokenGlass glass) {
    return seesAll(user) || glass.brokenBy().equals(user.id());
  }
}
