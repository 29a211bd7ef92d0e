package org.contactcenter.visit.plan;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.referral.VisitType;

/**
 * A plan as it leaves.
 *
 * @param id empty in a preview
 * @param returnsOfPlanId the plan of the handovers after which this one brings the child back
 * @param laidOutUntil the last day laid out as visits; empty in a preview
 * @param changes what a change did, right after it
 */
record PlanView(
    Optional<UUID> id,
    UUID caseId,
    VisitType visitType,
    String rrule,
    LocalDate startsOn,
    Optional<LocalDate> endsOn,
    LocalTime startTime,
    int durationMinutes,
    List<LengthView> lengths,
    List<LocalDate> exceptDates,
    List<LocalDate> extraDates,
    @JsonUnwrapped Company company,
    Optional<UUID> returnsOfPlanId,
    Optional<LocalDate> laidOutUntil,
    int version,
    List<OccurrenceView> occurrences,
    Optional<ChangesView> changes)
    implements Versioned {

  /** Where and with whom; the service chooses what is not said. */
  record Company(
      Optional<UUID> roomId,
      List<UUID> supervisorIds,
      List<UUID> participants,
      Optional<String> interpreterLanguage) {

    static Company of(VisitPlan plan) {
      return new Company(
          plan.roomId(), plan.supervisorIds(), plan.participants(), plan.interpreterLanguage());
    }
  }

  /** How long visits last from a day on. */
  record LengthView(LocalDate from, int durationMinutes) {}

  /** What was done occurrence by occurrence. */
  record ChangesView(
      List<ItemView> kept,
      List<ItemView> moved,
      List<ItemView> cancelled,
      List<ItemView> booked,
      List<ItemView> notPossible) {

    static ChangesView of(Changes changes, Reasons reasons) {
      return new ChangesView(
          items(changes, Changes.What.KEPT, reasons),
          items(changes, Changes.What.MOVED, reasons),
          items(changes, Changes.What.CANCELLED, reasons),
          items(changes, Changes.What.BOOKED, reasons),
          items(changes, Changes.What.NOT_POSSIBLE, reasons));
    }

    private static List<ItemView> items(Changes changes, Changes.What what, Reasons reasons) {
      return changes.of(what).stream()
          .map(
              item ->
                  new ItemView(
                      item.day(), item.visitId(), item.startsAt(), reasons.of(item.reasons())))
          .toList();
    }
  }

  /** One occurrence, and why. */
  record ItemView(
      LocalDate day,
      Optional<UUID> visitId,
      Optional<Instant> startsAt,
      List<Reasons.View> reasons) {}

  static PlanView of(VisitPlan plan, List<OccurrenceView> occurrences) {
    return of(plan, Optional.of(plan.id()), occurrences, Optional.empty());
  }

  static PlanView of(VisitPlans.Whole whole, Reasons reasons) {
    return of(whole.plan(), occurrences(whole, reasons));
  }

  static PlanView of(PlanChanges.Done done, Reasons reasons) {
    var plan = done.whole().plan();
    var changes = Optional.of(ChangesView.of(done.changes(), reasons));
    return of(plan, Optional.of(plan.id()), occurrences(done.whole(), reasons), changes);
  }

  /** A plan that is not there yet. */
  static PlanView preview(VisitPlans.Previewed previewed, Reasons reasons) {
    var occurrences =
        previewed.occurrences().stream().map(each -> OccurrenceView.of(each, reasons)).toList();
    return of(previewed.plan(), Optional.empty(), occurrences, Optional.empty());
  }

  private static List<OccurrenceView> occurrences(VisitPlans.Whole whole, Reasons reasons) {
    return whole.occurrences().stream().map(each -> OccurrenceView.of(each, reasons)).toList();
  }

  private static List<LengthView> lengths(VisitPlan plan) {
    return plan.lengths().stream()
        .map(length -> new LengthView(length.from(), length.durationMinutes()))
        .toList();
  }

  private static PlanView of(
      VisitPlan plan,
      Optional<UUID> id,
      List<OccurrenceView> occurrences,
      Optional<ChangesView> changes) {
    return new PlanView(
        id,
        plan.caseId(),
        plan.visitType(),
        plan.rrule(),
        plan.startsOn(),
        plan.endsOn(),
        plan.startTime(),
        plan.durationMinutes(),
        lengths(plan),
        plan.exceptDates(),
        plan.extraDates(),
        Company.of(plan),
        plan.returnsOf(),
        id.map(any -> plan.progress().laidUntil()),
        plan.version(),
        occurrences,
        changes);
  }
}
