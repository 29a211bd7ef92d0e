package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.contactcenter.visit.proposal.model.Clash;

/**
 * What holds for families, whatever the house has: a demand is served once, a case comes once a
 * day, and those who share a person or must not meet keep apart.
 */
final class FamilyRules {
  private final CpModel model;
  private final Map<Integer, List<Pick>> byDemand;

  private FamilyRules(CpModel model, List<Pick> picks) {
    this.model = model;
    this.byDemand =
        picks.stream()
            .collect(groupingBy(pick -> pick.demand.number(), LinkedHashMap::new, toList()));
  }

  static void add(CpModel model, List<Pick> picks) {
    var rules = new FamilyRules(model, picks);
    rules.byDemand.values().forEach(rules::once);
    picks.stream()
        .collect(groupingBy(CaseDay::of, LinkedHashMap::new, toList()))
        .values()
        .forEach(rules::once);
    rules.apart();
  }

  private record CaseDay(UUID caseId, LocalDate day) {
    static CaseDay of(Pick pick) {
      return new CaseDay(pick.demand.caseId(), pick.candidate.day());
    }
  }

  private void once(List<Pick> picks) {
    if (picks.size() > 1) {
      model.addAtMostOne(picks.stream().map(pick -> pick.taken).toArray(Literal[]::new));
    }
  }

  private void apart() {
    var sharing = new HashMap<UUID, Set<Integer>>();
    byDemand.forEach(
        (number, picks) ->
            picks.stream()
                .flatMap(pick -> Clash.resources(pick.candidate.family()).stream())
                .collect(toSet())
                .forEach(
                    each -> sharing.computeIfAbsent(each, any -> new TreeSet<>()).add(number)));
    var done = new LinkedHashSet<List<Integer>>();
    sharing.values().forEach(numbers -> done.addAll(pairs(List.copyOf(numbers))));
    done.forEach(pair -> apart(picksOf(pair.get(0)), picksOf(pair.get(1))));
  }

  private List<Pick> picksOf(int number) {
    return byDemand.getOrDefault(number, List.of());
  }

  private List<List<Integer>> pairs(List<Integer> numbers) {
    var pairs = new ArrayList<List<Integer>>();
    for (var first : numbers) {
      for (var second : numbers) {
        if (first < second && !sameCase(first, second)) {
          pairs.add(List.of(first, second));
        }
      }
    }
    return pairs;
  }

  /** They come once a day anyway. */
  private boolean sameCase(int first, int second) {
    return caseOf(first).equals(caseOf(second));
  }

  private UUID caseOf(int number) {
    return picksOf(number).get(0).demand.caseId();
  }

  private void apart(List<Pick> some, List<Pick> others) {
    var ofDay = others.stream().collect(groupingBy(pick -> pick.candidate.day()));
    for (var one : some) {
      var clashing =
          ofDay.getOrDefault(one.candidate.day(), List.of()).stream()
              .filter(other -> Clash.between(one.candidate.family(), other.candidate.family()))
              .map(other -> (Literal) other.taken)
              .collect(toCollection(ArrayList::new));
      if (!clashing.isEmpty()) {
        clashing.add(one.taken);
        model.addAtMostOne(clashing);
      }
    }
  }
}
