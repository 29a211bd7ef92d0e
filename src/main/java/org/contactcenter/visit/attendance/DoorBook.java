package org.contactcenter.visit.attendance;

import static java.util.stream.Collectors.groupingBy;
import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** The comings and goings of one day, in order: who is inside, and who was. */
final class DoorBook {
  private final Map<UUID, List<Passage>> byPerson;

  DoorBook(List<Passage> inOrder) {
    byPerson = inOrder.stream().collect(groupingBy(passage -> passage.attendance().personId()));
  }

  Optional<Attendance> lastOf(UUID person) {
    var passages = byPerson.getOrDefault(person, List.of());
    return passages.stream().reduce((earlier, later) -> later).map(Passage::attendance);
  }

  boolean isInside(UUID person) {
    return lastOf(person).filter(last -> last.kind() == IN).isPresent();
  }

  /**
   * Those who are in one of the rooms' building still, or were at that moment, and the case for
   * whose sake each came.
   */
  Map<UUID, UUID> insideAt(Set<UUID> rooms, Instant at) {
    var inside = new HashMap<UUID, UUID>();
    byPerson.forEach(
        (person, passages) ->
            stayAt(passages, rooms, at).ifPresent(came -> inside.put(person, came.caseId())));
    return inside;
  }

  private static Optional<Passage> stayAt(List<Passage> passages, Set<UUID> rooms, Instant at) {
    return IntStream.range(0, passages.size())
        .filter(each -> isInsideAt(passages, each, rooms, at))
        .mapToObj(passages::get)
        .reduce((earlier, later) -> later);
  }

  private static boolean isInsideAt(List<Passage> passages, int each, Set<UUID> rooms, Instant at) {
    var came = passages.get(each).attendance();
    var here = passages.get(each).roomId().filter(rooms::contains).isPresent();
    var stays = each + 1 == passages.size();
    return came.kind() == IN
        && here
        && (stays || covers(came.at(), passages.get(each + 1).attendance().at(), at));
  }

  private static boolean covers(Instant in, Instant out, Instant at) {
    return !at.isBefore(in) && at.isBefore(out);
  }
}
