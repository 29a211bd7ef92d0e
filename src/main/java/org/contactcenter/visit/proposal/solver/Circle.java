package org.contactcenter.visit.proposal.solver;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.proposal.model.Demand;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Need;

/**
 * People from whom some visits must choose, such as those who speak a language.
 *
 * @param counts how many of them each demand needs, by its number
 */
record Circle(Set<UUID> staff, Map<Integer, Long> counts) {
  private static final int AT_MOST = 6;

  /** A circle nearly as large as all of them says little more than all of them do. */
  private static final double NEARLY_ALL = 0.7;

  /** Everybody, and the circles most asked for. */
  static List<Circle> of(List<Demand> demands) {
    var asked =
        demands.stream()
            .flatMap(demand -> demand.needs().stream())
            .collect(groupingBy(Need::staff, LinkedHashMap::new, counting()));
    var all = new HashSet<UUID>();
    asked.keySet().forEach(all::addAll);
    var narrow =
        asked.entrySet().stream()
            .filter(each -> each.getKey().size() < NEARLY_ALL * all.size())
            .sorted(Map.Entry.<Set<UUID>, Long>comparingByValue().reversed())
            .limit(AT_MOST)
            .map(Map.Entry::getKey);
    return Stream.concat(Stream.of(all), narrow).map(staff -> of(staff, demands)).toList();
  }

  private static Circle of(Set<UUID> staff, List<Demand> demands) {
    return new Circle(
        staff, demands.stream().collect(toMap(Demand::number, each -> count(each, staff))));
  }

  private static long count(Demand demand, Set<UUID> staff) {
    return demand.needs().stream()
        .filter(need -> staff.containsAll(need.staff()))
        .mapToLong(Need::count)
        .sum();
  }

  long neededBy(Pick pick) {
    return counts.getOrDefault(pick.demand.number(), 0L);
  }

  /** Those of them who are free for one of these. */
  Set<UUID> freeFor(Collection<Pick> picks) {
    var free = new HashSet<UUID>();
    picks.forEach(pick -> pick.candidate.hands().stream().map(Hand::staffId).forEach(free::add));
    free.retainAll(staff);
    return free;
  }
}
