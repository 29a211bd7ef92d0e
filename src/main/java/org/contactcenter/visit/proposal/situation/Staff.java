package org.contactcenter.visit.proposal.situation;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.referral.VisitType;
import org.contactcenter.visit.proposal.model.Need;
import org.contactcenter.visit.proposal.situation.FreeHouse.Choice;
import org.contactcenter.visit.proposal.situation.FreeHouse.Person;
import org.contactcenter.visit.slot.Demand;
import org.contactcenter.visit.slot.House;
import org.contactcenter.visit.slot.Outlook;
import org.contactcenter.visit.slot.Supervisor;

/** Which rooms and people visits of a family may have, by what they demand. */
record Staff(House house, Demand demand) {

  Staff(Outlook outlook) {
    this(outlook.survey().house(), outlook.sought().demand());
  }

  Choice choice() {
    return new Choice(
        house.rooms(),
        supervisors().map(each -> new Person(each.id(), each.roster(), each.limits())).toList(),
        house.closed());
  }

  int count() {
    return demand.supervisors();
  }

  /** Whether other families may be there as well. */
  boolean shared(VisitType type) {
    return type.sharesRoom() && !demand.alone();
  }

  /** Who has what is demanded on all of the days. */
  Stream<UUID> able(Collection<LocalDate> days) {
    return supervisors()
        .filter(each -> days.stream().allMatch(day -> demand.against(each, day).isEmpty()))
        .map(Supervisor::id);
  }

  Need need(Collection<LocalDate> days) {
    return new Need(Math.max(1, count()), able(days).collect(toSet()));
  }

  private Stream<Supervisor> supervisors() {
    return house.teams().stream().flatMap(team -> team.members().stream());
  }
}
