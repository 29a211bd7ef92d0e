package org.contactcenter.casefile.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Cursor;
import org.contactcenter.core.Page;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The reviews of cases, and which are due. */
public final class Reviews implements CaseErasure {
  private static final LocalDate BEFORE_ALL = LocalDate.of(1900, 1, 1);

  private final ReviewDao dao;
  private final CaseParts parts;
  private final Centers centers;

  Reviews(CaseParts parts, Centers centers) {
    this.dao = parts.ground().jdbi().onDemand(ReviewDao.class);
    this.parts = parts;
    this.centers = centers;
  }

  /**
   * Throws a {@link Problem} {@code case-closed}, for a day ahead or before the referral, and where
   * the next review would come later than the center's interval allows.
   */
  UUID record(User user, UUID caseId, Review.Account account) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var review = review(user, file, account);
              dao.insert(review);
              parts.ground().audit().record(user, "case.reviewed", review.id(), caseId);
              return review.id();
            });
  }

  /** Newest first. */
  List<Review> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.newestFirst(caseId));
  }

  Review read(User user, UUID caseId, UUID id) {
    return parts.cases().reading(user, caseId, "review.read", id, file -> existing(caseId, id));
  }

  /** For the one who recorded it. */
  Review show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  /** The open cases the user may see whose review is due by that day; the longest due first. */
  public Page<DueReview> due(User user, LocalDate until, Optional<Cursor> after, int limit) {
    var rows =
        parts
            .ground()
            .transactions()
            .in(
                user.scope(),
                () -> dao.due(sought(user, parts.cases().boundTo(user), until, after, limit + 1)));
    return Page.of(
        rows,
        limit,
        row -> new Cursor(row.dueOn().atStartOfDay(ZoneOffset.UTC).toInstant(), row.caseId()));
  }

  /** The same for who is bound to these cases, in one statement. */
  List<DueReview> due(User user, Optional<Set<UUID>> only, LocalDate until, int limit) {
    return parts
        .ground()
        .transactions()
        .in(user.scope(), () -> dao.due(sought(user, only, until, Optional.empty(), limit)));
  }

  /** The last day of which a review is overdue. */
  LocalDate yesterday(User user) {
    return parts.time().today(user.scope()).minusDays(1);
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private ReviewDao.Due sought(
      User user, Optional<Set<UUID>> only, LocalDate until, Optional<Cursor> after, int limit) {
    var center = centers.of(user.scope());
    return new ReviewDao.Due(
        only,
        center.timeZone(),
        center.settings().reviewDays(),
        until,
        after.map(last -> LocalDate.ofInstant(last.at(), ZoneOffset.UTC)).orElse(BEFORE_ALL),
        after.map(Cursor::id).orElse(new UUID(0, 0)),
        limit);
  }

  private Review existing(UUID caseId, UUID id) {
    return dao.newestFirst(caseId).stream()
        .filter(review -> review.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("review", id));
  }

  private Review review(User user, CaseFile file, Review.Account account) {
    var heldOn = parts.time().pastDay(user.scope(), file, "heldOn", account.heldOn());
    return new Review(
        UUID.randomUUID(),
        file.id(),
        heldOn,
        account.form(),
        account.decision(),
        account.reason(),
        next(user, heldOn, account.nextOn()),
        user.id(),
        parts.time().now());
  }

  private LocalDate next(User user, LocalDate heldOn, Optional<LocalDate> wanted) {
    var latest = heldOn.plusDays(centers.of(user.scope()).settings().reviewDays());
    if (wanted.filter(day -> !day.isAfter(heldOn)).isPresent()) {
      throw Problem.field("nextOn", "not-after-the-review");
    }
    if (wanted.filter(latest::isBefore).isPresent()) {
      throw Problem.field("nextOn", "review-too-late", latest.toString());
    }
    return wanted.orElse(latest);
  }
}
