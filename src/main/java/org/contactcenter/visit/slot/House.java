package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.OpeningHours;

/**
 * What a visit may choose from.
 *
 * @param rooms the most suitable first
 * @param teams who may accompany the visit, together; the most suitable first
 */
public record House(OpeningHours hours, List<Room> rooms, List<Team> teams) {

  public House {
    rooms = List.copyOf(rooms);
    teams = List.copyOf(teams);
  }

  /** A room, and how many families it holds at one time. */
  public record Room(UUID id, int capacity) {}

  /** Supervisors who go together, and the times all of them are at work. */
  public record Team(Set<UUID> supervisors, List<Interval> atWork) {
    public Team {
      supervisors = Set.copyOf(supervisors);
      atWork = List.copyOf(atWork);
    }

    boolean isAtWork(Interval visit) {
      return atWork.stream().anyMatch(time -> time.encloses(visit));
    }
  }
}
