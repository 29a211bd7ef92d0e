package org.contactcenter.visit.proposal.situation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.plan.OpenOccurrence;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;

/** Lays the demands of all families side by side. */
final class Assembly {
  private final Weeks weeks;
  private final Candidates candidates;
  private final Set<UUID> movable;
  private final List<Demand> demands = new ArrayList<>();

  /**
   * @param movable the visits that may move
   */
  Assembly(Weeks weeks, Candidates candidates, Set<UUID> movable) {
    this.weeks = weeks;
    this.candidates = candidates;
    this.movable = movable;
  }

  List<Demand> demands() {
    return List.copyOf(demands);
  }

  void add(OpenFamily family) {
    family.known().booked().stream()
        .filter(visit -> movable.contains(visit.id()))
        .forEach(visit -> agreed(family, visit));
    var proposed = new HashMap<YearMonth, Integer>();
    for (int week = 0; week < weeks.count(); week++) {
      lacking(family, week, proposed);
    }
  }

  /** A family on the waiting list, which would like a visit in every week. */
  void add(WaitingDemand family) {
    for (int week = 0; week < weeks.count(); week++) {
      var wish = family.wish(week);
      var days = weeks.days(week);
      add(wish, candidates.of(wish, family.staff().choice(), days, family.prospect()));
    }
  }

  /** First what plans are to have, then what is still lacking; together what the order allows. */
  private void lacking(OpenFamily family, int week, Map<YearMonth, Integer> proposed) {
    var habits = family.habits(week);
    var first = weeks.first(week);
    var month = YearMonth.from(first);
    var before = proposed.getOrDefault(month, 0);
    var allowed = habits.allowed(first, habits.length(), before);
    var open = family.open(week, allowed);
    var all = Math.max(open.size(), Math.min(habits.lacking(first), allowed));
    for (int rank = 0; rank < all; rank++) {
      var plan = Optional.of(rank).filter(each -> each < open.size()).map(open::get);
      add(family, week, rank, plan);
    }
    proposed.put(month, before + all);
  }

  private void add(OpenFamily family, int week, int rank, Optional<OpenOccurrence> plan) {
    var wish =
        plan.map(open -> family.wish(week, rank, open)).orElseGet(() -> family.wish(week, rank));
    var prospect = family.prospect(wish, plan.flatMap(OpenOccurrence::named));
    var choice = family.staff(wish.type()).choice();
    add(wish, candidates.of(wish, choice, weeks.days(week), prospect));
  }

  private void agreed(OpenFamily family, Booked visit) {
    var agreed = family.agreed();
    var wish = agreed.wish(visit);
    var choice = family.staff(visit.type()).choice();
    var days = weeks.days(wish.week());
    var elsewhere = candidates.of(wish, choice, days, agreed.prospect(visit)).stream();
    add(wish, Stream.concat(agreed.present(visit).stream(), elsewhere).toList());
  }

  private void add(Wish wish, List<Candidate> found) {
    demands.add(wish.demand(demands.size(), found));
  }
}
