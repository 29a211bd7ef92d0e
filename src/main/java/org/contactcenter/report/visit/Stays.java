package org.contactcenter.report.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.party.Person;
import org.contactcenter.report.visit.VisitRecord.Stay;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.timetable.DoorTime;

/** One person's comings and goings, in order of time, as stretches of being there. */
final class Stays {
  private Stays() {}

  static List<Stay> of(List<Attendance> passages, Map<UUID, Person> people) {
    var stays = new ArrayList<Stay>();
    for (var passage : passages) {
      if (passage.kind() == DoorTime.Kind.IN) {
        stays.add(new Stay(passage.at(), Optional.empty(), by(passage, people)));
      } else if (!stays.isEmpty()) {
        var open = stays.remove(stays.size() - 1);
        stays.add(new Stay(open.in(), Optional.of(passage.at()), open.broughtBy()));
      }
    }
    return stays;
  }

  private static Optional<String> by(Attendance passage, Map<UUID, Person> people) {
    return passage.broughtBy().map(people::get).map(Person::name);
  }
}
