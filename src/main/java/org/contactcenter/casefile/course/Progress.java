package org.contactcenter.casefile.course;

import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.hit.Loss;
import org.contactcenter.hit.Settlement;
import org.contactcenter.hit.Takings;
import org.contactcenter.referral.Referrals;

/** The way of a case from supervised contact to none at the center, and back where need be. */
public final class Progress {
  private final StepDao dao;
  private final CaseParts parts;
  private final Referrals referrals;
  private final Takings takings;

  Progress(CaseParts parts, Referrals referrals, Takings takings) {
    this.dao = parts.ground().jdbi().onDemand(StepDao.class);
    this.parts = parts;
    this.referrals = referrals;
    this.takings = takings;
  }

  /**
   * Throws a {@link Problem} {@code case-closed}, or one that names a field: forward it goes one
   * step at a time and once all criteria are met, back at any time. The stage binds the visits
   * ahead from now on; those of a type that it does not allow are hit, and settled as was chosen.
   */
  Step decide(User user, UUID caseId, Step.Decision decision, Settlement settlement) {
    return takings.taking(
        user, Loss.ofFamily(caseId), settlement, () -> decide(user, caseId, decision));
  }

  private Step decide(User user, UUID caseId, Step.Decision decision) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              var step = step(user, file, decision);
              dao.insert(step);
              parts.ground().audit().record(user, "progress.decided", step.id(), caseId);
              return step;
            });
  }

  /** Where the case stands. */
  Stage stage(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> stage(user.scope(), file));
  }

  /** Newest first. */
  List<Step> list(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.newestFirst(caseId));
  }

  Step read(User user, UUID caseId, UUID id) {
    return parts.cases().reading(user, caseId, "progress.read", id, file -> existing(caseId, id));
  }

  /** For the one who decided it. */
  Step show(User user, UUID caseId, UUID id) {
    return parts.cases().showing(user, caseId, file -> existing(caseId, id));
  }

  private Stage stage(Scope scope, CaseFile file) {
    return dao.newestFirst(file.id()).stream()
        .findFirst()
        .map(Step::toStage)
        .orElseGet(
            () ->
                Stage.of(referrals.of(scope, file.origin().referralId()).requested().visitType()));
  }

  private Step existing(UUID caseId, UUID id) {
    return dao.newestFirst(caseId).stream()
        .filter(step -> step.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("progress", id));
  }

  private Step step(User user, CaseFile file, Step.Decision decision) {
    var from = stage(user.scope(), file);
    requireWay(from, decision);
    var day = parts.time().pastDay(user.scope(), file, "decidedOn", decision.decidedOn());
    if (dao.newestFirst(file.id()).stream().anyMatch(step -> step.decidedOn().isAfter(day))) {
      throw Problem.field("decidedOn", "before-the-last-step");
    }
    return new Step(
        UUID.randomUUID(),
        file.id(),
        from,
        decision.toStage(),
        day,
        decision.criteria(),
        decision.reason(),
        user.id(),
        parts.time().now());
  }

  private static void requireWay(Stage from, Step.Decision decision) {
    var to = decision.toStage();
    if (to == from) {
      throw Problem.field("toStage", "stage-as-before");
    }
    boolean forward = to.compareTo(from) > 0;
    if (!from.next().contains(to)) {
      throw Problem.field("toStage", "one-step-at-a-time");
    }
    if (forward && !decision.meetsAll()) {
      throw Problem.field("criteria", "criteria-not-met");
    }
  }
}
