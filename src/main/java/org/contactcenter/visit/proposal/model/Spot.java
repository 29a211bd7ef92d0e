package org.contactcenter.visit.proposal.model;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.UUID;

/**
 * Where in the house a visit may take place.
 *
 * @param place one place of a room that families share; {@link #WHOLE} for all of it
 */
public record Spot(UUID roomId, int place) implements Comparable<Spot> {
  public static final int WHOLE = -1;

  private static final Comparator<Spot> ORDER = comparing(Spot::roomId).thenComparing(Spot::place);

  /** The room for one family. */
  public static Spot whole(UUID roomId) {
    return new Spot(roomId, WHOLE);
  }

  public boolean isWhole() {
    return place == WHOLE;
  }

  /** Whether only one of the two can be had at a time. */
  boolean excludes(Spot other) {
    return roomId.equals(other.roomId) && (isWhole() || other.isWhole() || place == other.place);
  }

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
