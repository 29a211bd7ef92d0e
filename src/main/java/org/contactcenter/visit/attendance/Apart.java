package org.contactcenter.visit.attendance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.contactcenter.center.Settings.Separation.BUILDING;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.center.Room;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.apart.RiftBook;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.claim.Rift;

/**
 * Whom one must not meet: those on the other side of any case one has a part in, and those from
 * whom a restriction keeps one. Where only the door is kept apart the sides of a case may both be
 * inside; a restriction holds for the whole building, whatever the case or the center chose.
 */
public final class Apart {
  private final RiftBook rifts;
  private final Rooms rooms;

  public Apart(RiftBook rifts, Rooms rooms) {
    this.rifts = rifts;
    this.rooms = rooms;
  }

  /** Throws a {@link Problem} {@code would-meet} while one of those is in the same building. */
  void require(Scope scope, Visit visit, UUID person, LocalDate day, Instant at, DoorBook book) {
    var inside = book.insideAt(roomsOfTheSite(scope, visit), at);
    var families = Stream.concat(inside.values().stream(), Stream.of(visit.caseId()));
    var people = Stream.concat(inside.keySet().stream(), Stream.of(person));
    var known = rifts.around(scope, families.collect(toSet()), people.collect(toSet()));
    var mine = kept(known.ofOne(visit.caseId(), day, person), visit);
    var meets =
        inside.entrySet().stream()
            .flatMap(other -> known.ofOne(other.getValue(), day, other.getKey()).stream())
            .anyMatch(theirs -> mine.stream().anyMatch(each -> meet(each, theirs)));
    if (meets) {
      throw Problem.rule("would-meet");
    }
  }

  /** What keeps them out of the building; of the case itself the rules of the visit say it. */
  private static List<Rift> kept(List<Rift> all, Visit visit) {
    return all.stream()
        .filter(
            rift ->
                (rift.id().equals(visit.caseId()) ? visit.rules().separation() : rift.separation())
                    == BUILDING)
        .toList();
  }

  private static boolean meet(Rift mine, Rift theirs) {
    return mine.id().equals(theirs.id())
        && !Set.copyOf(mine.sides().values()).equals(Set.copyOf(theirs.sides().values()));
  }

  private Set<UUID> roomsOfTheSite(Scope scope, Visit visit) {
    var sites = rooms.all(scope).stream().collect(toMap(Room::id, Room::siteId));
    var here = visit.roomId().map(sites::get);
    return sites.entrySet().stream()
        .filter(room -> here.filter(room.getValue()::equals).isPresent())
        .map(Map.Entry::getKey)
        .collect(toSet());
  }
}
