package org.contactcenter.visit.slot;

import java.util.List;
import java.util.UUID;
import org.contactcenter.visit.timetable.Roster;

/** Who may accompany visits, the languages they speak and when they work. */
record Supervisor(UUID id, String name, List<String> languages, Roster roster) {

  Supervisor {
    languages = List.copyOf(languages);
  }
}
