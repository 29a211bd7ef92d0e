package org.contactcenter.hit;

import java.util.List;

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
}
