package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.contactcenter.center.Absence;
import org.contactcenter.center.Staff;
import org.contactcenter.center.StaffHours;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Members;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Week;

/** Who of the staff accompanies visits, and when they are there. */
public final class Supervisors {
  private final Members members;
  private final Staff staff;

  public Supervisors(Members members, Staff staff) {
    this.members = members;
    this.staff = staff;
  }

  /** All of the center, by name, with their absences between two days; in three statements. */
  List<Supervisor> between(Scope scope, ZoneId zone, LocalDate from, LocalDate until) {
    var hours =
        staff.hours(scope).stream()
            .collect(groupingBy(StaffHours::accountId, mapping(StaffHours::hours, toList())));
    var absences =
        staff.absences(scope, from, until).stream().collect(groupingBy(Absence::accountId));
    return members.holding(scope, Role.SUPERVISOR).stream()
        .map(
            member ->
                new Supervisor(
                    member.accountId(),
                    member.displayName(),
                    member.languages(),
                    new Roster(
                        new Week(zone, hours.getOrDefault(member.accountId(), List.of())),
                        absences.getOrDefault(member.accountId(), List.of()))))
        .toList();
  }
}
