package org.contactcenter.visit.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.plan.recurrence.Recurrence;

/**
 * What somebody plans, not yet held against anything.
 *
 * @param returnsOf as {@link VisitPlan} has it
 */
record Draft(
    VisitType visitType,
    Recurrence recurrence,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<UUID> participants,
    Optional<String> interpreterLanguage,
    Optional<UUID> returnsOf) {

  Draft {
    supervisorIds = supervisorIds.stream().distinct().sorted().toList();
    participants = participants.stream().distinct().sorted().toList();
  }

  /** Throws a {@link Problem} for what contradicts itself. */
  Draft requireSound() {
    recurrence.requireSound();
    if (!visitType.inHouse() && roomId.isPresent()) {
      throw Problem.rule("virtual-takes-no-room");
    }
    if (visitType != VisitType.EXCHANGE && returnsOf.isPresent()) {
      throw Problem.field("returnsOfPlanId", "only-of-an-exchange");
    }
    return this;
  }

  /** The plan it makes, of which nothing is laid out. */
  VisitPlan plan(UUID id, UUID caseId, VisitPlan.Planned planned, int version) {
    return new VisitPlan(
        id,
        caseId,
        visitType,
        recurrence.rule().text(),
        recurrence.startsOn(),
        recurrence.endsOn(),
        recurrence.startTime(),
        recurrence.durationMinutes(),
        recurrence.lengths(),
        recurrence.exceptDates(),
        recurrence.extraDates(),
        roomId,
        supervisorIds,
        participants,
        interpreterLanguage,
        returnsOf,
        new VisitPlan.Progress(recurrence.startsOn().minusDays(1), Optional.empty()),
        planned,
        version);
  }

  static Draft of(VisitPlan plan) {
    return new Draft(
        plan.visitType(),
        plan.recurrence(),
        plan.roomId(),
        plan.supervisorIds(),
        plan.participants(),
        plan.interpreterLanguage(),
        plan.returnsOf());
  }

  Draft endingOn(LocalDate day) {
    return new Draft(
        visitType,
        recurrence.endingOn(day),
        roomId,
        supervisorIds,
        participants,
        interpreterLanguage,
        returnsOf);
  }
}
