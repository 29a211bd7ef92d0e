package org.contactcenter.casefile.safety;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Versioned;

/**
 * A safety plan as it leaves, to those who may see the case or accompany it today.
 *
 * @param id absent while there is no plan; {@code version} is 0 then
 */
public record SafetyPlanView(
    Optional<UUID> id,
    int version,
    Optional<String> arrival,
    Optional<String> departure,
    List<String> notAllowed,
    List<UUID> mayCollect,
    Optional<String> medical,
    List<SafetyPlan.Step> steps,
    Optional<UUID> writtenBy,
    Optional<Instant> writtenAt)
    implements Versioned {

  static final SafetyPlanView NONE =
      new SafetyPlanView(
          Optional.empty(),
          0,
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty());

  public static SafetyPlanView of(SafetyPlan plan) {
    var content = plan.content();
    return new SafetyPlanView(
        Optional.of(plan.id()),
        plan.version(),
        content.arrival(),
        content.departure(),
        content.notAllowed(),
        content.mayCollect(),
        content.medical(),
        content.steps(),
        Optional.of(plan.writtenBy()),
        Optional.of(plan.writtenAt()));
  }
}
