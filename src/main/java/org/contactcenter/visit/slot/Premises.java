package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.contactcenter.center.Room;
import org.contactcenter.core.Interval;
import org.contactcenter.core.Problem;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.timetable.OpeningHours;

/**
 * The house on some days, whatever is looked for in it: looked over once for many families.
 *
 * @param closed when rooms cannot be used
 */
public record Premises(
    OpeningHours hours,
    List<Room> rooms,
    List<Supervisor> supervisors,
    Map<UUID, List<Interval>> closed,
    Occupancy occupancy) {

  public Premises {
    rooms = List.copyOf(rooms);
    supervisors = List.copyOf(supervisors);
    closed = Map.copyOf(closed);
  }

  /**
   * What of it comes into question. Throws a {@link Problem} for a room or a supervisor wanted that
   * no visit can have.
   */
  public Survey survey(Sought sought) {
    var teams = Survey.teams(sought, supervisors, occupancy);
    var places = Survey.rooms(sought, rooms);
    var waiting = Survey.waiting(sought, rooms);
    return new Survey(new House(hours, places, teams, sought.demand(), closed, waiting), occupancy);
  }
}
