package org.contactcenter.hit;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * The visits that a change hits.
 *
 * @param count how many there are
 * @param items each of them, by time; none for who must not see the center's visits
 */
public record Hits(int count, List<VisitHit> items) {
  public static final Hits NONE = new Hits(0, List.of());

  public Hits {
    items = List.copyOf(items);
  }

  public static Hits of(List<VisitHit> items) {
    return new Hits(items.size(), items);
  }

  /** The same with the numbers of their cases, asked for at once, and only where there are any. */
  public Hits numbered(Function<Set<UUID>, Map<UUID, String>> numbersOf) {
    if (items.isEmpty()) {
      return this;
    }
    var numbers =
        numbersOf.apply(items.stream().map(VisitHit::caseId).collect(toUnmodifiableSet()));
    return new Hits(
        count,
        items.stream()
            .map(hit -> hit.numbered(Optional.ofNullable(numbers.get(hit.caseId()))))
            .toList());
  }
}
