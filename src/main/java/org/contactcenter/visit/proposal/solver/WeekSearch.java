package org.contactcenter.visit.proposal.solver;

import static java.util.Comparator.comparing;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contactcenter.visit.proposal.model.Board;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Fairness;
import org.contactcenter.visit.proposal.model.Quality;
import org.contactcenter.visit.proposal.model.Row;
import org.contactcenter.visit.proposal.model.Solution;
import org.contactcenter.visit.proposal.model.Supply;

/**
 * Finds the timetable of one week: first the times, with rooms and people counted; then, day by
 * day, who and where; then whatever found no seat so is tried together with all that may give way.
 */
final class WeekSearch {
  /** Up to so many rooms and people to choose from the whole question is asked at once. */
  private static final int ASKED_AT_ONCE = 40_000;

  private final List<Demand> demands;
  private final Supply supply;
  private final CpSat sat;

  WeekSearch(List<Demand> demands, Supply supply, CpSat sat) {
    this.demands = demands;
    this.supply = supply;
    this.sat = sat;
  }

  Solution within(Budget budget) {
    var greedy = filled(List.of());
    var times = TimeChoice.of(demands, greedy, supply, sat, budget.share(0.7));
    var chosen = times.map(TimeChoice::chosen).orElse(List.of());
    var seated = filled(byDay(chosen, budget));
    var best = weight(seated) > weight(greedy) ? seated : greedy;
    var bound = Math.min(everything(), times.map(TimeChoice::bound).orElse(Long.MAX_VALUE));
    return weight(best) >= bound ? solution(best, bound) : again(best, bound, budget);
  }

  /** The whole question with all that have a seat held to their time, or, if small, as it is. */
  private Solution again(List<Row> best, long bound, Budget budget) {
    var small = isSmall(demands);
    var asked = small ? demands : widened(best);
    if (!isSmall(asked)) {
      return solution(best, bound);
    }
    var found = SeatChoice.of(asked, supply, sat, budget.share(1));
    var better = found.map(SeatChoice::rows).filter(rows -> weight(rows) > weight(best));
    var proven = found.filter(any -> small).map(SeatChoice::bound).orElse(bound);
    return solution(better.orElse(best), Math.min(bound, proven));
  }

  /** The rows, and whatever else fits beside them, the weightiest first. */
  private List<Row> filled(List<Row> rows) {
    var board = new Board(supply);
    rows.forEach(board::put);
    var numbers = rows.stream().map(Row::number).collect(toSet());
    board.fill(
        demands.stream()
            .filter(each -> !numbers.contains(each.number()))
            .sorted(comparing((Demand each) -> -weight(each)))
            .toList());
    return board.all();
  }

  private static long weight(Demand demand) {
    return demand.candidates().stream()
        .mapToLong(at -> Fairness.weight(demand, at))
        .max()
        .orElse(0);
  }

  private List<Row> byDay(List<Demand> chosen, Budget budget) {
    var days =
        chosen.stream()
            .collect(groupingBy(each -> each.candidates().get(0).day(), TreeMap::new, toList()));
    var rows = new ArrayList<Row>();
    for (var ofDay : days.values()) {
      var found = SeatChoice.of(ofDay, supply, sat, budget.share(0.3));
      rows.addAll(found.map(SeatChoice::rows).orElseGet(() -> seatedInTurn(ofDay)));
    }
    return rows;
  }

  private List<Row> seatedInTurn(List<Demand> ofDay) {
    var board = new Board(supply);
    board.fill(ofDay);
    return board.all();
  }

  private List<Demand> widened(List<Row> seated) {
    var at = seated.stream().collect(toMap(Row::number, Row::at));
    return demands.stream()
        .map(
            each ->
                Optional.ofNullable(at.get(each.number()))
                    .map(there -> held(each, there))
                    .orElse(each))
        .toList();
  }

  private static Demand held(Demand demand, Candidate at) {
    return demand.only(each -> each.stays() || each.equals(at));
  }

  private static boolean isSmall(List<Demand> demands) {
    return demands.stream()
            .flatMap(demand -> demand.candidates().stream())
            .mapToLong(each -> each.spots().size() + each.hands().size())
            .sum()
        <= ASKED_AT_ONCE;
  }

  private Solution solution(List<Row> rows, long bound) {
    var found = rows.stream().collect(toMap(Row::number, identity()));
    var whole =
        demands.stream()
            .flatMap(each -> Stream.ofNullable(found.get(each.number())).map(row -> of(each, row)))
            .toList();
    var without = demands.stream().filter(each -> !found.containsKey(each.number())).toList();
    var worth = whole.stream().mapToLong(Row::worth).sum();
    var most = bound - Fairness.promised(demands);
    return new Solution(whole, without, new Quality(worth, Math.max(worth, most)));
  }

  private static Row of(Demand demand, Row row) {
    return new Row(demand, row.at(), row.spot(), row.staff());
  }

  private static long weight(List<Row> rows) {
    return rows.stream().mapToLong(row -> Fairness.weight(row.demand(), row.at())).sum();
  }

  /** Everybody served where they like it best: whatever is proven, it is no more. */
  private long everything() {
    return demands.stream().mapToLong(WeekSearch::weight).sum();
  }
}
