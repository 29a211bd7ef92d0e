package org.contactcenter.visit.proposal.situation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Supply.WorkDay;
import org.contactcenter.visit.proposal.situation.SituationDao.Booked;

/** Lays the demands of all families side by side. */
final class Assembly {
  private final Weeks weeks;
  private final List<OpenFamily> families;
  private final Candidates candidates;
  private final Set<UUID> movable;
  private final List<Demand> demands = new ArrayList<>();

  /**
   * @param movable the visits that may move
   */
  Assembly(Weeks weeks, List<OpenFamily> families, Candidates candidates, Set<UUID> movable) {
    this.weeks = weeks;
    this.families = families;
    this.candidates = candidates;
    this.movable = movable;
  }

  List<Demand> demands() {
    for (var family : families) {
      family.known().booked().stream()
          .filter(visit -> movable.contains(visit.id()))
          .forEach(visit -> agreed(family, visit));
      for (int week = 0; week < weeks.count(); week++) {
        lacking(family, week);
      }
    }
    return List.copyOf(demands);
  }

  /** What the staff do already on a day, besides what may move. */
  Map<WorkDay, Duration> work() {
    var work = new HashMap<WorkDay, Duration>();
    for (var family : families) {
      for (var visit : family.known().booked()) {
        if (!movable.contains(visit.id())) {
          var length = Duration.between(visit.startsAt(), visit.endsAt());
          visit
              .supervisors()
              .forEach(
                  each ->
                      work.merge(new WorkDay(each, family.dayOf(visit)), length, Duration::plus));
        }
      }
    }
    return work;
  }

  private void lacking(OpenFamily family, int week) {
    var habits = family.habits(week);
    var prospect = family.prospect(habits, weeks.first(week));
    family
        .wishes(week)
        .forEach(
            wish -> add(wish, candidates.of(wish, family.choice(), weeks.days(week), prospect)));
  }

  private void agreed(OpenFamily family, Booked visit) {
    var wish = family.wish(visit);
    var days = weeks.days(wish.week());
    var elsewhere = candidates.of(wish, family.choice(), days, family.prospect(visit)).stream();
    add(wish, Stream.concat(family.present(visit).stream(), elsewhere).toList());
  }

  private void add(Wish wish, List<Candidate> found) {
    demands.add(wish.demand(demands.size(), found));
  }
}
