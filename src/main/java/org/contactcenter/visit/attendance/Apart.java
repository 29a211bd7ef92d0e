package org.contactcenter.visit.attendance;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.center.Room;
import org.contactcenter.center.Rooms;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.visit.booking.Visit;

/** Whom one must not meet: those on the other side of any case one has a part in. */
public final class Apart {
  private final PartiesOfCase parties;
  private final Rooms rooms;

  public Apart(PartiesOfCase parties, Rooms rooms) {
    this.parties = parties;
    this.rooms = rooms;
  }

  /** Throws a {@link Problem} {@code would-meet} while one of those is in the same building. */
  void require(Scope scope, Visit visit, UUID person, LocalDate day, Instant at, DoorBook book) {
    var inside = book.insideAt(roomsOfTheSite(scope, visit), at);
    var everybody = Stream.concat(inside.stream(), Stream.of(person)).toList();
    var roles = parties.ofPeople(scope, everybody, day);
    if (roles.stream().filter(role -> isOf(person, role)).anyMatch(mine -> meets(mine, roles))) {
      throw Problem.rule("would-meet");
    }
  }

  private Set<UUID> roomsOfTheSite(Scope scope, Visit visit) {
    var sites = rooms.all(scope).stream().collect(toMap(Room::id, Room::siteId));
    var here = visit.roomId().map(sites::get);
    return sites.entrySet().stream()
        .filter(room -> here.filter(room.getValue()::equals).isPresent())
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static boolean isOf(UUID person, CaseParty role) {
    return role.personId().equals(person);
  }

  private static boolean meets(CaseParty mine, Collection<CaseParty> all) {
    return all.stream()
        .filter(other -> other.caseId().equals(mine.caseId()))
        .anyMatch(
            other ->
                !mine.isChild()
                    && !other.isChild()
                    && mine.role().isResidentSide() != other.role().isResidentSide());
  }
}
