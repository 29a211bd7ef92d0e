package org.contactcenter.casefile.hold;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** Places holds on cases and takes them away, under the lock of the case. */
public final class LegalHolds {
  private final LegalHoldDao dao;
  private final CaseParts parts;

  public LegalHolds(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(LegalHoldDao.class);
    this.parts = parts;
  }

  /** Throws a {@link Problem}: {@code case-held} already, or {@code case-anonymised}. */
  CaseFile place(User user, UUID caseId, String reason) {
    return parts
        .cases()
        .locking(
            user,
            caseId,
            file -> {
              requireNone(user.scope(), caseId);
              file.requireNamed();
              dao.insert(LegalHold.placed(caseId, reason, user.id(), parts.time().now()));
              parts.ground().audit().record(user, "case.held", caseId, caseId);
              return file;
            });
  }

  /** Throws a {@link Problem} {@code case-not-held} where none is on the case. */
  CaseFile release(User user, UUID caseId, String reason) {
    return parts
        .cases()
        .locking(
            user,
            caseId,
            file -> {
              var hold =
                  Optional.ofNullable(standing(user.scope(), List.of(caseId)).get(caseId))
                      .orElseThrow(() -> Problem.rule("case-not-held"));
              dao.release(hold.released(reason, user.id(), parts.time().now()));
              parts.ground().audit().record(user, "case.hold-released", caseId, caseId);
              return file;
            });
  }

  /** All that were ever on the case, the latest first. */
  List<LegalHold> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.ofCase(caseId));
  }

  /** Those that are on the cases now, by case, in one statement. */
  public Map<UUID, LegalHold> standing(Scope scope, Collection<UUID> caseIds) {
    return parts.ground().transactions().in(scope, () -> dao.standing(caseIds)).stream()
        .collect(toUnmodifiableMap(LegalHold::caseId, identity()));
  }

  /**
   * Throws a {@link Problem} {@code case-held} where a hold is on the case. It is sure for as long
   * as the caller holds the lock of the case.
   */
  public void requireNone(Scope scope, UUID caseId) {
    if (standing(scope, List.of(caseId)).containsKey(caseId)) {
      throw Problem.rule("case-held");
    }
  }
}
