package org.contactcenter.casefile.safety;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.contactcenter.casefile.CaseErasure;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseParts;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.safety.SafetyPlan.Content;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;

/** The safety plan of each case: the newest version counts, the others stay to be read. */
public final class SafetyPlans implements CaseErasure {
  private final SafetyPlanDao dao;
  private final CaseParts parts;

  SafetyPlans(CaseParts parts) {
    this.dao = parts.ground().jdbi().onDemand(SafetyPlanDao.class);
    this.parts = parts;
  }

  /** The plan that counts, whoever asks; empty where none was made. */
  public Optional<SafetyPlan> current(Scope scope, UUID caseId) {
    return parts.ground().transactions().in(scope, () -> newest(caseId));
  }

  Optional<SafetyPlan> read(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> newest(caseId));
  }

  /** Newest first. */
  List<SafetyPlan> versions(User user, UUID caseId) {
    return parts.cases().reading(user, caseId, file -> dao.newestFirst(caseId));
  }

  SafetyPlan version(User user, UUID caseId, UUID id) {
    return versions(user, caseId).stream()
        .filter(plan -> plan.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.absent("safety-plan", id));
  }

  /**
   * Replaces the whole plan, once {@code condition} has let the version pass: 0 where there is none
   * yet. Throws a {@link Problem} {@code case-closed}, or where a stranger would fetch the child.
   */
  SafetyPlan write(User user, UUID caseId, IntConsumer condition, Content content) {
    return parts
        .cases()
        .writing(
            user,
            caseId,
            file -> {
              int version = newest(caseId).map(SafetyPlan::version).orElse(0);
              condition.accept(version);
              requireAdults(user, file, content.mayCollect());
              var plan = plan(user, caseId, version + 1, content);
              dao.insert(plan);
              parts.ground().audit().record(user, "safety-plan.written", plan.id(), caseId);
              return plan;
            });
  }

  @Override
  public void erase(Scope scope, UUID caseId) {
    dao.erase(caseId);
  }

  private SafetyPlan plan(User user, UUID caseId, int version, Content content) {
    return new SafetyPlan(
        UUID.randomUUID(), caseId, version, content, user.id(), parts.time().now());
  }

  private void requireAdults(User user, CaseFile file, Collection<UUID> people) {
    var day = parts.time().today(user.scope());
    var adults =
        parts.cases().people(user.scope(), file.id(), day).stream()
            .filter(party -> !party.isChild())
            .map(CaseParty::personId)
            .collect(Collectors.toSet());
    if (!adults.containsAll(people)) {
      throw Problem.field("mayCollect", "not-an-adult-of-the-case");
    }
  }

  private Optional<SafetyPlan> newest(UUID caseId) {
    return dao.newestFirst(caseId).stream().findFirst();
  }
}
