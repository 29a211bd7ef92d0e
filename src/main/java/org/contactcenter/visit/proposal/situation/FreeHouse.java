package org.contactcenter.visit.proposal.situation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.claim.Claims;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.claim.Presence;
import org.contactcenter.visit.claim.Seat;
import org.contactcenter.visit.proposal.model.Hand;
import org.contactcenter.visit.proposal.model.Spot;
import org.contactcenter.visit.slot.House.Place;
import org.contactcenter.visit.timetable.Roster;

/**
 * The rooms and people free at a time. Thousands of candidates lie at the same times, so it
 * remembers its answers.
 */
public final class FreeHouse {
  private static final UUID NOT_YET = new UUID(0, 0);

  private final Occupancy taken;
  private final Map<Asked, List<Spot>> spots = new HashMap<>();
  private final Map<Asked, Optional<Hand>> hands = new HashMap<>();

  /** Which rooms and people come into question for a case. */
  public record Choice(List<Place> rooms, List<Person> staff, Map<UUID, List<Interval>> closed) {
    public Choice {
      rooms = List.copyOf(rooms);
      staff = List.copyOf(staff);
      closed = Map.copyOf(closed);
    }

    /** Rooms that can be used at any time. */
    public Choice(List<Place> rooms, List<Person> staff) {
      this(rooms, staff, Map.of());
    }

    List<Place> open(Interval visit) {
      return rooms.stream()
          .filter(
              room ->
                  closed.getOrDefault(room.roomId(), List.of()).stream().noneMatch(visit::overlaps))
          .toList();
    }
  }

  /** A member of staff, when they work, and how much. */
  public record Person(UUID id, Roster roster, Limits limits) {}

  private record Asked(UUID resource, Interval visit, boolean shared) {}

  public FreeHouse(Occupancy taken) {
    this.taken = taken;
  }

  List<Spot> spots(Collection<Place> rooms, Interval visit, boolean shared) {
    return rooms.stream()
        .flatMap(
            room ->
                spots
                    .computeIfAbsent(
                        new Asked(room.roomId(), visit, shared),
                        asked -> spots(room, asked).sorted().toList())
                    .stream())
        .toList();
  }

  List<Hand> hands(Choice choice, Interval visit, boolean shared) {
    return choice.staff().stream()
        .flatMap(
            each ->
                hands
                    .computeIfAbsent(
                        new Asked(each.id(), visit, shared),
                        asked -> hand(each, choice.rooms(), asked))
                    .stream())
        .toList();
  }

  private Stream<Spot> spots(Place room, Asked asked) {
    if (!asked.shared()) {
      return Stream.of(Spot.whole(room.roomId()))
          .filter(any -> admits(Seat.whole(room.location(), room.capacity(), Set.of()), asked));
    }
    return IntStream.range(0, room.capacity())
        .filter(place -> admits(Seat.shared(room.location(), place, Set.of()), asked))
        .mapToObj(place -> new Spot(room.roomId(), place));
  }

  private boolean admits(Seat seat, Asked asked) {
    return taken.admits(Claims.of(NOT_YET, seat, asked.visit()));
  }

  private Optional<Hand> hand(Person person, Collection<Place> rooms, Asked asked) {
    var visit = asked.visit();
    if (!person.roster().isAtWork(visit) || isTooMuch(person, visit)) {
      return Optional.empty();
    }
    if (taken.admits(Claims.of(NOT_YET, Seat.nowhere(Set.of(person.id())), visit))) {
      return Optional.of(Hand.anywhere(person.id()));
    }
    var limited = person.limits().familiesAtOnce() < Integer.MAX_VALUE;
    return asked.shared() && !limited ? among(person.id(), rooms, visit) : Optional.empty();
  }

  private boolean isTooMuch(Person person, Interval visit) {
    var week = person.roster().week();
    var midnight = week.dayOf(visit.start()).atStartOfDay(week.zone());
    var day = new Interval(midnight.toInstant(), midnight.plusDays(1).toInstant());
    return person.limits().against(visit, taken.work(person.id(), day), day).isPresent();
  }

  /** With others in a room whose places are shared. */
  private Optional<Hand> among(UUID id, Collection<Place> rooms, Interval time) {
    return rooms.stream()
        .map(Place::roomId)
        .filter(room -> taken.admits(keptTo(room, id, time)))
        .map(room -> new Hand(id, Optional.of(room)))
        .findFirst();
  }

  private static Claims keptTo(UUID room, UUID id, Interval time) {
    return new Claims(List.of(), List.of(new Presence(id, room.toString(), time)));
  }
}
