package org.contactcenter.casefile.suspension;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.life.Service;
import org.contactcenter.core.Messages;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;

/** When children refused to meet, and what was done. */
public final class Refusals {
  private static final Messages MESSAGES = new Messages("casefile");

  private final SuspensionDao dao;
  private final CaseParts parts;
  private final Service service;

  Refusals(CaseParts parts, Service service) {
    this.dao = parts.ground().jdbi().onDemand(SuspensionDao.class);
    this.parts = parts;
    this.service = service;
  }

  /**
   * Writes it down, and pauses the case where going on would harm the child. Throws a {@link
   * Problem} for someone who is no child of the case, and a time ahead or before the referral.
   */
  UUID record(User user, UUID caseId, Refusal.Account account) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var refusal = refusal(user, file, account);
              dao.insert(refusal);
              parts.ground().audit().record(user, "child-refusal.recorded", refusal.id(), caseId);
              if (account.wouldHarm()) {
                var language = parts.time().language(user.scope());
                var reason = MESSAGES.text(language, "suspension.child-refuses");
                service.suspendForSafety(user, caseId, reason);
              }
              return refusal.id();
            });
  }

  /** Newest first. */
  List<Refusal> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.refusals(caseId));
  }

  Refusal read(User user, UUID caseId, UUID id) {
    return parts
        .cases()
        .reading(user, caseId, "child-refusal.read", id, file -> existing(caseId, id));
  }

  /** For the one who recorded it. */
  Refusal show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  private Refusal refusal(User user, CaseFile file, Refusal.Account account) {
    parts.parties().requireChildren(user.scope(), file.id(), "childId", List.of(account.childId()));
    var fact = file.past("refusedAt", account.refusedAt(), parts.time().exactly());
    return new Refusal(
        UUID.randomUUID(), file.id(), account.at(fact), user.id(), parts.time().now());
  }

  private Refusal existing(UUID caseId, UUID id) {
    return dao.refusals(caseId).stream()
        .filter(refusal -> refusal.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("child-refusal", id));
  }
}
