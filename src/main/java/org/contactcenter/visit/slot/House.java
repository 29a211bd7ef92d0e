package org.contactcenter.visit.slot;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.Interval;
import org.contactcenter.visit.timetable.OpeningHours;
import org.contactcenter.visit.timetable.Roster;

/**
 * What a visit may choose from.
 *
 * @param rooms the most suitable first
 * @param teams who may accompany the visit, together; the most suitable first
 */
public record House(OpeningHours hours, List<Place> rooms, List<Team> teams) {

  public House {
    rooms = List.copyOf(rooms);
    teams = List.copyOf(teams);
  }

  public List<UUID> roomIds() {
    return rooms.stream().map(Place::roomId).toList();
  }

  /** A room, and how many families it holds at one time. */
  public record Place(UUID roomId, int capacity) {}

  /** Supervisors who go together, and when each of them works. */
  public record Team(Set<UUID> supervisors, List<Roster> rosters) {
    public Team {
      supervisors = Set.copyOf(supervisors);
      rosters = List.copyOf(rosters);
    }

    public boolean isAtWork(Interval visit) {
      return rosters.stream().allMatch(roster -> roster.isAtWork(visit));
    }

    /** Whether one of them is absent that day. */
    public boolean isAway(Interval visit) {
      return rosters.stream().anyMatch(roster -> roster.isAway(visit));
    }
  }
}
