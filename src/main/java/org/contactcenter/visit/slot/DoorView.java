package org.contactcenter.visit.slot;

import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.party.PartyRole;
import org.contactcenter.visit.timetable.DoorTime;
import org.contactcenter.visit.timetable.Side;
import org.contactcenter.visit.timetable.Timetable;

/** When an adult is to pass the door, named by their role in the case. */
public record DoorView(PartyRole role, DoorTime.Kind kind, Instant at) {

  /**
   * In order of time.
   *
   * @param people the roles of the day
   * @param visitors those who come to see the child
   */
  public static List<DoorView> of(
      Timetable timetable, Collection<CaseParty> people, Collection<UUID> visitors) {
    var resident =
        people.stream()
            .map(CaseParty::role)
            .filter(PartyRole::isResidentSide)
            .min(naturalOrder())
            .orElse(PartyRole.RESIDENTIAL_PARENT);
    var visiting =
        people.stream()
            .filter(each -> visitors.contains(each.personId()))
            .map(CaseParty::role)
            .min(naturalOrder())
            .orElse(PartyRole.VISITING_PARENT);
    return timetable.doorTimes().stream()
        .map(
            door ->
                new DoorView(
                    door.side() == Side.RESIDENTIAL ? resident : visiting, door.kind(), door.at()))
        .toList();
  }
}
