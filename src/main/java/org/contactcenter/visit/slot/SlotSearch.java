package org.contactcenter.visit.slot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Party;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.timetable.DoorRules;
import org.contactcenter.visit.timetable.Timetable;

/**
 * Finds the times at which a visit is free and legal, one for every quarter of an hour at which one
 * is, with the most suitable seat. Reckons only with what it is given: booking a slot asks for the
 * same claims, so what it offers can be booked until somebody else takes it.
 */
public final class SlotSearch {
  /** Visits are offered at the quarters of the hour. */
  public static final Duration STEP = Duration.ofMinutes(15);

  /** What is looked for, and for whom. */
  public record Wish(VisitType type, Duration length, DoorRules rules, Party party) {}

  private final Wish wish;
  private final House house;
  private final Occupancy occupancy;
  private final Predicate<Timetable> legal;
  private final Seating seating;

  /**
   * @param legal whether a rule that needs no place lets the visit pass
   */
  public SlotSearch(Wish wish, House house, Occupancy occupancy, Predicate<Timetable> legal) {
    this.legal = legal;
    this.wish = wish;
    this.house = house;
    this.occupancy = occupancy;
    this.seating = new Seating(house, wish.type());
  }

  /** A time at which the house is open for the visit; whether it is legal and free shows later. */
  record Candidate(SlotSearch search, Timetable timetable, Interval open) {

    Instant start() {
      return timetable.visit().start();
    }

    Optional<Slot> slot() {
      return search.slot(timetable, open);
    }
  }

  /** The slots of one day, by time, none before {@code earliest}. */
  public Stream<Slot> on(LocalDate day, Instant earliest) {
    return candidates(day, earliest).flatMap(candidate -> candidate.slot().stream());
  }

  /** The times at which the house is open for the visit on one day, likewise. */
  Stream<Candidate> candidates(LocalDate day, Instant earliest) {
    return house.hours().on(day).stream().flatMap(open -> within(open, earliest));
  }

  private Stream<Candidate> within(Interval open, Instant earliest) {
    return Stream.iterate(
            firstStep(open.start()), start -> start.isBefore(open.end()), start -> start.plus(STEP))
        .filter(start -> !start.isBefore(earliest))
        .map(start -> Timetable.of(wish.type(), Interval.of(start, wish.length()), wish.rules()))
        .filter(timetable -> open.encloses(timetable.whole()))
        .map(timetable -> new Candidate(this, timetable, open));
  }

  private Optional<Slot> slot(Timetable timetable, Interval open) {
    if (!seating.hasPlace(timetable.visit(), occupancy)
        || !occupancy.admits(Claims.of(wish.party(), timetable))
        || !legal.test(timetable)) {
      return Optional.empty();
    }
    return seating
        .free(wish.party(), timetable, occupancy)
        .findFirst()
        .map(seat -> new Slot(timetable, seat, waste(timetable, seat, open)));
  }

  private Duration waste(Timetable timetable, Seat seat, Interval open) {
    var visit = timetable.visit();
    var usable =
        new Interval(
            open.start().plus(Duration.between(timetable.whole().start(), visit.start())),
            open.end().minus(Duration.between(visit.end(), timetable.whole().end())));
    return seat.roomId()
        .map(room -> occupancy.freeAround(room, seat.places().get(0), visit, usable))
        .map(free -> lost(free.start(), visit.start()).plus(lost(visit.end(), free.end())))
        .orElse(Duration.ZERO);
  }

  private Duration lost(Instant from, Instant to) {
    var idle = Duration.between(from, to);
    return idle.compareTo(wish.length()) < 0 ? idle : Duration.ZERO;
  }

  private static Instant firstStep(Instant open) {
    var step = STEP.toSeconds();
    return Instant.ofEpochSecond(-Math.floorDiv(-open.getEpochSecond(), step) * step);
  }
}
