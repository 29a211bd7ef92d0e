package org.contactcenter.visit.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.Wanted;
import org.contactcenter.visit.plan.recurrence.Recurrence;
import org.contactcenter.visit.plan.recurrence.RecurrenceRule;
import org.contactcenter.visit.slot.Outlooks;
import org.jdbi.v3.core.mapper.Nested;
import org.jdbi.v3.json.Json;

/**
 * The recurring visits of a case. Immutable: each verb returns the plan as it will be.
 *
 * @param supervisorIds together; the service chooses where there are none
 * @param participants all children and all visiting parties where there are none
 * @param returnsOf the plan of the handovers after which this one brings the child back; empty for
 *     every other plan
 * @param planned who planned or last changed it: visits laid out later are booked in their name
 */
public record VisitPlan(
    UUID id,
    UUID caseId,
    VisitType visitType,
    String rrule,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    LocalTime startTime,
    int durationMinutes,
    @Json List<Recurrence.Length> lengths,
    @Json List<LocalDate> exceptDates,
    @Json List<LocalDate> extraDates,
    Optional<UUID> roomId,
    List<UUID> supervisorIds,
    List<UUID> participants,
    Optional<String> interpreterLanguage,
    Optional<UUID> returnsOf,
    @Nested Progress progress,
    @Nested("planned") Planned planned,
    int version) {

  public VisitPlan {
    lengths = List.copyOf(lengths);
    exceptDates = List.copyOf(exceptDates);
    extraDates = List.copyOf(extraDates);
    supervisorIds = List.copyOf(supervisorIds);
    participants = List.copyOf(participants);
  }

  /** Who plans, and when. */
  public record Planned(UUID by, Instant at) {}

  /**
   * How far it was laid out.
   *
   * @param laidUntil the last day that was laid out as visits
   * @param checkedOn the center's day on which the open occurrences were last tried
   */
  public record Progress(LocalDate laidUntil, Optional<LocalDate> checkedOn) {

    Progress until(LocalDate day, Optional<LocalDate> checked) {
      return new Progress(day.isBefore(laidUntil) ? laidUntil : day, checked);
    }
  }

  Recurrence recurrence() {
    return new Recurrence(
        RecurrenceRule.of(rrule),
        startsOn,
        endsOn,
        startTime,
        durationMinutes,
        lengths,
        exceptDates,
        extraDates);
  }

  Outlooks.Ask ask() {
    return new Outlooks.Ask(visitType, roomId, named(supervisorIds), named(participants))
        .returning(returnsOf.isPresent());
  }

  /**
   * The visit of one occurrence.
   *
   * @param after the handover after which it brings the child back, where it is a return
   */
  Wanted wanted(Interval time, Optional<HandoverDao.Handover> after) {
    var wanted = wanted(time);
    return after
        .map(
            handover ->
                wanted
                    .returning(Optional.of(handover.visitId()), time.start())
                    .orWith(handover.participants()))
        .orElse(wanted);
  }

  private Wanted wanted(Interval time) {
    return new Wanted(
        caseId,
        visitType,
        time.start(),
        time.length(),
        roomId,
        named(supervisorIds),
        named(participants),
        interpreterLanguage);
  }

  static Optional<Set<UUID>> named(List<UUID> ids) {
    return Optional.of(Set.copyOf(ids)).filter(set -> !set.isEmpty());
  }

  /** Whether a visit of the one could become one of the other by being moved. */
  boolean isOfTheSameKind(VisitPlan other) {
    return visitType == other.visitType
        && participants.equals(other.participants)
        && interpreterLanguage.equals(other.interpreterLanguage)
        && returnsOf.equals(other.returnsOf);
  }

  VisitPlan laid(LocalDate until, Optional<LocalDate> checked) {
    return new VisitPlan(
        id,
        caseId,
        visitType,
        rrule,
        startsOn,
        endsOn,
        startTime,
        durationMinutes,
        lengths,
        exceptDates,
        extraDates,
        roomId,
        supervisorIds,
        participants,
        interpreterLanguage,
        returnsOf,
        progress.until(until, checked),
        planned,
        version);
  }
}
