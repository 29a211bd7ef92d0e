package org.contactcenter.visit.plan;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.VisitStatus;
import org.contactcenter.visit.rule.Objection;

/**
 * Which visit of a plan becomes which when the plan changes. What was agreed or arranged by hand
 * stays. Any other visit moves to the new occurrence of its day, or else to the nearest one of its
 * week; what finds none is called off.
 *
 * @param kept with the reason why
 * @param targets by the new day: the occurrence that moves there, or none where it is new
 * @param gone occurrences whose visits are called off
 * @param idle days that have no visit any more: open ones, and those left out
 */
record Rearrangement(
    Map<Occurrence, Objection> kept,
    Map<LocalDate, Optional<Occurrence>> targets,
    List<Occurrence> gone,
    List<LocalDate> idle) {

  /** What is laid out already, and the visits of it that lie ahead. */
  record Before(List<Occurrence> occurrences, Map<UUID, Visit> ahead) {

    /** Why the visit of an occurrence stays as it is; empty where it may move. */
    Optional<Objection> whyKept(Occurrence occurrence) {
      var visit = occurrence.visitId().map(ahead::get);
      if (visit.isEmpty()) {
        return Optional.of(Objection.of("startsOn", "kept-as-it-went"));
      }
      if (visit.get().status() == VisitStatus.CONFIRMED) {
        return Optional.of(Objection.of("startsOn", "kept-as-agreed"));
      }
      return occurrence.isWhereItWasLaid(visit.get())
          ? Optional.empty()
          : Optional.of(Objection.of("startsOn", "kept-as-moved"));
    }

    private List<Occurrence> booked() {
      return occurrences.stream().filter(each -> each.state() == Occurrence.State.BOOKED).toList();
    }
  }

  /**
   * @param movable whether a visit can become one of the new plan by being moved
   */
  static Rearrangement of(Before before, List<LocalDate> newDays, boolean movable) {
    var kept =
        before.booked().stream()
            .filter(each -> before.whyKept(each).isPresent())
            .collect(toMap(each -> each, each -> before.whyKept(each).orElseThrow()));
    var free = new ArrayList<>(before.booked());
    free.removeAll(kept.keySet());
    var open = new ArrayList<>(newDays);
    kept.keySet().forEach(each -> open.remove(each.day()));
    before.occurrences().stream()
        .filter(each -> each.state() == Occurrence.State.LEFT_OUT)
        .forEach(each -> open.remove(each.day()));
    var targets = new TreeMap<LocalDate, Optional<Occurrence>>();
    if (movable) {
      pair(free, open, targets, 0);
      pair(free, open, targets, 6);
    }
    open.forEach(day -> targets.put(day, Optional.empty()));
    return new Rearrangement(kept, targets, List.copyOf(free), idle(before, newDays));
  }

  /** Takes those out of both lists that are at most so many days apart in one week. */
  private static void pair(
      List<Occurrence> free,
      List<LocalDate> open,
      Map<LocalDate, Optional<Occurrence>> targets,
      int apart) {
    for (var occurrence : List.copyOf(free)) {
      open.stream()
          .filter(day -> weekOf(day).equals(weekOf(occurrence.day())))
          .filter(day -> distance(day, occurrence) <= apart)
          .min(comparingLong(day -> distance(day, occurrence)))
          .ifPresent(
              day -> {
                targets.put(day, Optional.of(occurrence));
                open.remove(day);
                free.remove(occurrence);
              });
    }
  }

  /** Days that were not booked and are to be thought over; what was left out stays so. */
  private static List<LocalDate> idle(Before before, List<LocalDate> newDays) {
    return before.occurrences().stream()
        .filter(each -> each.state() != Occurrence.State.BOOKED)
        .filter(each -> each.state() == Occurrence.State.OPEN || !newDays.contains(each.day()))
        .map(Occurrence::day)
        .toList();
  }

  private static long distance(LocalDate day, Occurrence occurrence) {
    return Math.abs(ChronoUnit.DAYS.between(day, occurrence.day()));
  }

  private static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
