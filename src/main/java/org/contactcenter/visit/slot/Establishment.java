package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.center.Room;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.OpeningHours;

/**
 * A center's house and staff on some days, whoever has taken what of them: what it has settled, and
 * nothing of its families.
 *
 * @param supervisors by name
 * @param closed when rooms cannot be used
 */
record Establishment(
    OpeningHours hours,
    List<Room> rooms,
    List<Supervisor> supervisors,
    Map<UUID, List<Interval>> closed) {

  Establishment {
    rooms = List.copyOf(rooms);
    supervisors = List.copyOf(supervisors);
    closed = Map.copyOf(closed);
  }
}
