package org.contactcenter.report.form;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.timetable.DoorTime;

/** A time for which somebody was in the house; without an end where none was recorded. */
record Attended(Instant from, Optional<Instant> until) {

  /** The comings and goings of one person, in order of time. */
  static List<Attended> of(List<Attendance> passages) {
    var times = new ArrayList<Attended>();
    for (var passage : passages) {
      if (passage.kind() == DoorTime.Kind.IN) {
        times.add(new Attended(passage.at(), Optional.empty()));
      } else if (!times.isEmpty()) {
        var open = times.remove(times.size() - 1);
        times.add(new Attended(open.from(), Optional.of(passage.at())));
      }
    }
    return List.copyOf(times);
  }
}
