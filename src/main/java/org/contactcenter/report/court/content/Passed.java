package org.contactcenter.report.court.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.court.content.CopyContent.Stay;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.timetable.DoorTime.Kind;

/** Comings and goings as stretches of being there, in the order in which people first came. */
final class Passed {
  private Passed() {}

  /**
   * Those of whoever is asked for.
   *
   * @param bringers whether it is told who brought a child
   */
  static List<Stay> of(
      List<Attendance> passages, Family family, Predicate<UUID> whose, boolean bringers) {
    var byPerson = new LinkedHashMap<UUID, List<Stay>>();
    for (var passage : passages) {
      if (whose.test(passage.personId())) {
        var stays = byPerson.computeIfAbsent(passage.personId(), person -> new ArrayList<>());
        add(stays, passage, family, bringers);
      }
    }
    return byPerson.values().stream().flatMap(List::stream).toList();
  }

  private static void add(List<Stay> stays, Attendance passage, Family family, boolean bringers) {
    if (passage.kind() == Kind.IN) {
      var name = family.name(passage.personId()).orElse("–");
      var by = passage.broughtBy().filter(any -> bringers).flatMap(family::name);
      stays.add(new Stay(name, passage.at(), Optional.empty(), by));
    } else if (!stays.isEmpty()) {
      var open = stays.remove(stays.size() - 1);
      stays.add(new Stay(open.who(), open.in(), Optional.of(passage.at()), open.broughtBy()));
    }
  }
}
