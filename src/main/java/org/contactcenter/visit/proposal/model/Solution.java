package org.contactcenter.visit.proposal.model;

import java.util.List;
import java.util.stream.Stream;

/** A timetable, and what found no place in it. Rows of agreed visits that stay are among them. */
public record Solution(List<Row> rows, List<Demand> unserved, Quality quality) {
  public static final Solution NOTHING = new Solution(List.of(), List.of(), Quality.NOTHING);

  public Solution {
    rows = List.copyOf(rows);
    unserved = List.copyOf(unserved);
  }

  public Solution and(Solution other) {
    return new Solution(
        Stream.concat(rows.stream(), other.rows.stream()).toList(),
        Stream.concat(unserved.stream(), other.unserved.stream()).toList(),
        quality.and(other.quality));
  }
}
