package org.contactcenter.visit.proposal.situation;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Seat.Location;
import org.contactcenter.visit.proposal.model.Candidate;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.rule.Attempt;
import org.contactcenter.visit.timetable.OpeningHours;

/** Finds the times at which a wish is legal by itself, and who and what is free for it then. */
public final class Candidates {
  private static final Location ONE_BUILDING = new Location(new UUID(0, 0), new UUID(0, 0));

  private final OpeningHours hours;
  private final Occupancy taken;
  private final FreeHouse house;
  private final Duration grid;

  /**
   * @param taken by families
   * @param grid between two candidates
   */
  public Candidates(OpeningHours hours, Occupancy taken, FreeHouse house, Duration grid) {
    this.hours = hours;
    this.taken = taken;
    this.house = house;
    this.grid = grid;
  }

  /** Those of the days, in order of time. */
  public List<Candidate> of(
      Wish wish, FreeHouse.Choice choice, Stream<LocalDate> days, Prospect prospect) {
    return days.flatMap(
            day -> hours.on(day).stream().flatMap(open -> within(open, day, wish, prospect)))
        .flatMap(attempt -> candidate(wish, choice, attempt).stream())
        .toList();
  }

  private Stream<Attempt> within(Interval open, LocalDate day, Wish wish, Prospect prospect) {
    return Stream.iterate(
            first(open.start()), start -> start.isBefore(open.end()), start -> start.plus(grid))
        .map(start -> Interval.of(start, wish.length()))
        .filter(open::encloses)
        .flatMap(visit -> prospect.at(day, visit).stream())
        .filter(attempt -> open.encloses(attempt.timetable().whole()));
  }

  private Optional<Candidate> candidate(Wish wish, FreeHouse.Choice choice, Attempt attempt) {
    var family = taking(attempt);
    var visit = attempt.time();
    var spots = spots(wish, choice, attempt);
    var hands = hands(wish, choice, visit);
    var seated = !wish.type().inHouse() || !spots.isEmpty();
    if (!seated || !taken.admits(family) || !wish.needs().stream().allMatch(met(hands))) {
      return Optional.empty();
    }
    var far = Preference.inconvenience(wish.preferred(), visit.start(), hours.week().zone());
    return Optional.of(new Candidate(visit, attempt.day(), family, far, false, spots, hands));
  }

  /**
   * What the family takes, wherever it meets; and whom it keeps out of the house, as if all visits
   * proposed were in one building: of two buildings that asks too much, but never too little.
   */
  static Claims taking(Attempt attempt) {
    var people = Claims.of(attempt.party(), attempt.timetable());
    return attempt.type().inHouse()
        ? people.and(Claims.of(attempt.party(), attempt.timetable(), ONE_BUILDING))
        : people;
  }

  /** In buildings where nobody is whom one of the family must not meet. */
  private List<Spot> spots(Wish wish, FreeHouse.Choice choice, Attempt attempt) {
    if (!wish.type().inHouse()) {
      return List.of();
    }
    var open = new HashMap<UUID, Boolean>();
    var rooms =
        choice.open(attempt.time()).stream()
            .filter(
                room ->
                    open.computeIfAbsent(room.siteId(), any -> isOpen(attempt, room.location())))
            .toList();
    return house.spots(rooms, attempt.time(), wish.shared());
  }

  private boolean isOpen(Attempt attempt, Location room) {
    return taken.admits(Claims.of(attempt.party(), attempt.timetable(), room));
  }

  private List<Hand> hands(Wish wish, FreeHouse.Choice choice, Interval visit) {
    return house.hands(choice, visit, wish.shared()).stream()
        .filter(
            hand -> wish.needs().stream().anyMatch(need -> need.staff().contains(hand.staffId())))
        .toList();
  }

  private static Predicate<Need> met(List<Hand> hands) {
    return need ->
        hands.stream().filter(hand -> need.staff().contains(hand.staffId())).count()
            >= need.count();
  }

  private Instant first(Instant open) {
    var step = grid.toSeconds();
    return Instant.ofEpochSecond(-Math.floorDiv(-open.getEpochSecond(), step) * step);
  }
}
