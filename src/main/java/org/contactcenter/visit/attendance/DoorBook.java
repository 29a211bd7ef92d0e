package org.contactcenter.visit.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.contactcenter.visit.timetable.DoorTime.Kind.IN;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

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

  /** Those who are in one of the rooms' building still, or were at that moment. */
  Set<UUID> insideAt(Set<UUID> rooms, Instant at) {
    return byPerson.entrySet().stream()
        .filter(person -> isInsideAt(person.getValue(), rooms, at))
        .map(Map.Entry::getKey)
        .collect(toSet());
  }

  private static boolean isInsideAt(List<Passage> passages, Set<UUID> rooms, Instant at) {
    for (int i = 0; i < passages.size(); i++) {
      var came = passages.get(i).attendance();
      var here = passages.get(i).roomId().filter(rooms::contains).isPresent();
      var stays = i + 1 == passages.size();
      if (came.kind() == IN
          && here
          && (stays || covers(came.at(), passages.get(i + 1).attendance().at(), at))) {
        return true;
      }
    }
    return false;
  }

  private static boolean covers(Instant in, Instant out, Instant at) {
    return !at.isBefore(in) && at.isBefore(out);
  }
}
