package org.contactcenter.visit.claim;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.visit.timetable.Stay;

/**
 * A stay of some of one side of a restriction, to which nobody of another side comes closer than
 * the gap. Of two with different gaps the longer holds, whoever comes first.
 *
 * @param restriction what keeps them apart: the case itself, or one that was entered
 * @param place the building
 * @param roomId of the visit, which belongs to that building
 * @param side which side; the same side may be there twice
 * @param from the arrival
 * @param until the moment from which the gap to whoever comes next counts; not before {@code from}
 */
public record Guard(
    UUID restriction,
    UUID place,
    Optional<UUID> roomId,
    String side,
    Instant from,
    Instant until,
    int gapMinutes) {

  /** The order in which everybody takes. */
  static final Comparator<Guard> ORDER =
      comparing(Guard::restriction)
          .thenComparing(Guard::place)
          .thenComparing(Guard::from)
          .thenComparing(Guard::side);

  public Guard {
    if (until.isBefore(from) || gapMinutes < 0) {
      throw new IllegalArgumentException("ends before it begins, or a gap below nothing: " + from);
    }
  }

  /** Who guards, and where. */
  record Post(UUID restriction, UUID place, Optional<UUID> roomId, String side) {
    /** Nobody of another side is in the building meanwhile. */
    Stream<Guard> over(Stay stay) {
      return Stream.of(guard(stay.in(), stay.gapFrom(), stay));
    }

    /** Nobody of another side passes the door at about the same time. */
    Stream<Guard> atTheDoor(Stay stay) {
      return Stream.of(guard(stay.in(), stay.in(), stay), guard(stay.out(), stay.out(), stay));
    }

    private Guard guard(Instant from, Instant until, Stay stay) {
      var minutes = Math.toIntExact(stay.gap().toMinutes());
      return new Guard(restriction, place, roomId, side, from, until, minutes);
    }
  }

  /** Whether the database would refuse one beside the other. */
  public boolean clashes(Guard other) {
    return restriction.equals(other.restriction)
        && place.equals(other.place)
        && !side.equals(other.side)
        && (reaches(other) || other.reaches(this));
  }

  Instant clearFrom() {
    return from.minus(gap());
  }

  Instant clearUntil() {
    return until.plus(gap());
  }

  private boolean reaches(Guard other) {
    return clearFrom().isBefore(clearUntil())
        && clearFrom().isBefore(other.until)
        && other.from.isBefore(clearUntil());
  }

  private Duration gap() {
    return Duration.ofMinutes(gapMinutes);
  }
}
