package org.contactcenter.casefile.course;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.course.Outcome.Ratings;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** How families fare, and what has changed since they came. */
public final class Outcomes implements CaseErasure {
  private final OutcomeDao dao;
  private final CaseParts parts;

  Outcomes(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(OutcomeDao.class);
    this.parts = parts;
  }

  /**
   * A rating and what has changed.
   *
   * @param sinceFirst empty for the first one
   * @param sinceLast the same since the one before
   */
  record Change(Outcome outcome, Optional<Ratings> sinceFirst, Optional<Ratings> sinceLast) {}

  /** Throws a {@link Problem} {@code case-closed}, and for a day ahead or before the referral. */
  UUID rate(User user, UUID caseId, Outcome.Rating rating) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var outcome = outcome(user, file, rating);
              dao.insert(outcome);
              parts.ground().audit().record(user, "outcome.rated", outcome.id(), caseId);
              return outcome.id();
            });
  }

  /** In order of time. */
  List<Change> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> changes(caseId));
  }

  Change read(User user, UUID caseId, UUID id) {
    return parts.cases().reading(user, caseId, "outcome.read", id, file -> existing(caseId, id));
  }

  /** For the one who rated. */
  Change show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  /** Takes the words out of ratings and of the steps of progress. */
  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private List<Change> changes(UUID caseId) {
    var all = dao.inOrder(caseId);
    return all.stream()
        .map(
            outcome -> {
              int place = all.indexOf(outcome);
              var before =
                  place == 0 ? List.<Outcome>of() : List.of(all.get(0), all.get(place - 1));
              return change(outcome, before);
            })
        .toList();
  }

  private static Change change(Outcome outcome, List<Outcome> firstAndLast) {
    var since = firstAndLast.stream().map(one -> outcome.ratings().since(one.ratings())).toList();
    return new Change(
        outcome, since.stream().findFirst(), since.stream().reduce((first, last) -> last));
  }

  private Change existing(UUID caseId, UUID id) {
    return changes(caseId).stream()
        .filter(change -> change.outcome().id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("outcome", id));
  }

  private Outcome outcome(User user, CaseFile file, Outcome.Rating rating) {
    return new Outcome(
        UUID.randomUUID(),
        file.id(),
        rating.moment(),
        parts.time().pastDay(user.scope(), file, "ratedOn", rating.ratedOn()),
        rating.ratings(),
        rating.remarks(),
        user.id(),
        parts.time().now());
  }
}
