package org.contactcenter.visit.offer;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Scope;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.booking.AheadVisits;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.plan.OpenOccurrences;
import org.contactcenter.visit.slot.Demand;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Outlooks;
import org.contactcenter.visit.slot.Premises;
import org.contactcenter.visit.slot.Seating;
import org.contactcenter.visit.slot.SlotModule;
import org.contactcenter.visit.slot.Sought;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Timetable;

/**
 * Gathers all that matching needs, in a number of statements that grows neither with the slots nor
 * with the cases.
 */
final class OfferBook {
  private final SlotModule slot;
  private final AheadVisits visits;
  private final OpenOccurrences plans;

  OfferBook(SlotModule slot, AheadVisits visits, OpenOccurrences plans) {
    this.slot = slot;
    this.visits = visits;
    this.plans = plans;
  }

  /** The first and the last day of some slots. */
  private record Days(LocalDate first, LocalDate last) {}

  private Days days(Scope scope, List<FreedSlot> slots) {
    var center = slot.surveys().center(scope);
    var days = slots.stream().map(each -> center.dayOf(each.time().start())).sorted().toList();
    return new Days(days.get(0), days.get(days.size() - 1));
  }

  /** Those of the slots that nobody has taken, of which there is at least one. */
  List<FreedSlot> free(Scope scope, List<FreedSlot> slots) {
    var days = days(scope, slots);
    var premises = slot.surveys().of(scope, Set.of(), days.first(), days.last());
    var doors = DoorRules.of(slot.surveys().center(scope).settings());
    return slots.stream().filter(isFree(premises, doors)).toList();
  }

  private static Predicate<FreedSlot> isFree(Premises premises, DoorRules doors) {
    return slot -> {
      var sought =
          new Sought(slot.type(), Optional.empty(), Optional.empty(), Set.of(), Demand.ANYBODY);
      var survey = premises.survey(sought);
      var timetable = Timetable.of(slot.type(), slot.time(), doors);
      return premises.hours().against(timetable).isEmpty()
          && new Seating(survey.house(), slot.type())
              .possible(slot.time())
              .filter(seat -> seat.roomId().equals(slot.roomId()))
              .anyMatch(seat -> survey.occupancy().admits(Claims.of(slot.id(), seat, slot.time())));
    };
  }

  /**
   * For slots of which there is at least one.
   *
   * @param files the cases that come into question
   */
  Matching of(Scope scope, List<FreedSlot> slots, List<CaseFile> files, List<Referral> waiting) {
    var types = slots.stream().map(FreedSlot::type).distinct().toList();
    var days = days(scope, slots);
    return new Matching(
        slot.surveys().center(scope),
        files,
        needs(scope, days, files.stream().map(CaseFile::id).toList()),
        types.stream().collect(toMap(identity(), type -> outlooks(scope, files, type, days))),
        new WaitingList(waiting));
  }

  private Map<UUID, Outlook> outlooks(
      Scope scope, List<CaseFile> files, VisitType type, Days days) {
    var ask = Outlooks.Ask.any(type);
    return slot.outlooks().of(scope, files, any -> ask, days.first(), days.last());
  }

  private Map<UUID, Neediness> needs(Scope scope, Days days, List<UUID> caseIds) {
    var center = slot.surveys().center(scope);
    var starts = starts(scope, days, caseIds);
    var open = plans.between(scope, caseIds, days.first().minusDays(7), days.last().plusDays(7));
    return caseIds.stream()
        .collect(
            toMap(
                identity(),
                id ->
                    new Neediness(
                        starts.getOrDefault(id, List.of()),
                        open.getOrDefault(id, List.of()),
                        center.timeZone())));
  }

  /** Of the months in which slots lie, and the weeks at their ends. */
  private Map<UUID, List<Instant>> starts(Scope scope, Days days, List<UUID> caseIds) {
    var center = slot.surveys().center(scope);
    var from = YearMonth.from(days.first()).atDay(1).minusDays(7);
    var until = YearMonth.from(days.last()).atEndOfMonth().plusDays(8);
    return visits.starts(scope, caseIds, new Interval(center.startOf(from), center.startOf(until)));
  }
}
