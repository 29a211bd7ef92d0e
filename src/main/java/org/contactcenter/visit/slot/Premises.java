package org.contactcenter.visit.slot;

import org.contactcenter.core.Problem;
import org.contactcenter.visit.claim.Occupancy;
import org.contactcenter.visit.timetable.OpeningHours;

/**
 * The house on some days, whatever is looked for in it: looked over once for many families.
 *
 * @param occupancy what of it is taken
 */
public record Premises(Establishment establishment, Occupancy occupancy) {

  public OpeningHours hours() {
    return establishment.hours();
  }

  /**
   * What of it comes into question. Throws a {@link Problem} for a room or a supervisor wanted that
   * no visit can have.
   */
  public Survey survey(Sought sought) {
    var teams = Survey.teams(sought, establishment.supervisors(), occupancy);
    var places = Survey.rooms(sought, establishment.rooms());
    var waiting = Survey.waiting(sought, establishment.rooms());
    var house =
        new House(
            establishment.hours(), places, teams, sought.demand(), establishment.closed(), waiting);
    return new Survey(house, occupancy);
  }
}
