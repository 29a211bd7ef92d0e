package org.contactcenter.visit.slot;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.contactcenter.visit.slot.SlotSearch.Candidate;

/**
 * Which slots are better than others. First, what a child knows: the room and the supervisors of
 * its latest visits, so that a slot with both comes before one where either is new, and that before
 * one where both are. Among those, the closer to the hour of the week at which the family usually
 * comes the better: that of its plan, which made those visits. Then the less of the room's time
 * would be left too short for another visit; then the sooner. No two slots of a search begin at the
 * same moment, so the order is always the same.
 */
record Ranking(ZoneId zone, Habits habits) {

  /**
   * @param changes what would be new to the family, 0 to 2
   * @param minutesOff as {@link Habits#minutesOff} has it
   */
  record Rank(int changes, long minutesOff, Duration waste, Instant start)
      implements Comparable<Rank> {
    private static final Comparator<Rank> BEST_FIRST =
        comparing(Rank::changes)
            .thenComparing(Rank::minutesOff)
            .thenComparing(Rank::waste)
            .thenComparing(Rank::start);

    @Override
    public int compareTo(Rank other) {
      return BEST_FIRST.compare(this, other);
    }
  }

  private record Promise(Rank rank, Candidate candidate) {}

  Rank of(Slot slot) {
    var start = slot.timetable().visit().start();
    return new Rank(habits.newIn(slot.seat()), minutesOff(start), slot.waste(), start);
  }

  /**
   * The best of the candidates that turn out to be free, in order. Begins with the most promising,
   * and looks no further once nothing left could be better than what was found.
   */
  List<Slot> best(Stream<Candidate> candidates, int limit) {
    var promises =
        candidates
            .map(candidate -> new Promise(atBest(candidate.start()), candidate))
            .sorted(comparing(Promise::rank))
            .toList();
    var best = new TreeMap<Rank, Slot>();
    for (var promise : promises) {
      if (best.size() == limit && best.lastKey().compareTo(promise.rank()) < 0) {
        break;
      }
      promise.candidate().slot().ifPresent(slot -> best.put(of(slot), slot));
      if (best.size() > limit) {
        best.pollLastEntry();
      }
    }
    return List.copyOf(best.values());
  }

  /** No slot at that time is better. */
  private Rank atBest(Instant start) {
    return new Rank(0, minutesOff(start), Duration.ZERO, start);
  }

  private long minutesOff(Instant start) {
    return habits.minutesOff(LocalDateTime.ofInstant(start, zone));
  }
}
