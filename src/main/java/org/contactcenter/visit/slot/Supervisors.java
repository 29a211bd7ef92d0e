package org.contactcenter.visit.slot;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.contactcenter.center.Absence;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.Staff;
import org.contactcenter.center.StaffHours;
import org.contactcenter.center.TimetableRules;
import org.contactcenter.center.TimetableSettings;
import org.contactcenter.center.skill.Competence;
import org.contactcenter.center.skill.Skills;
import org.contactcenter.center.skill.StaffTerms;
import org.contactcenter.core.Role;
import org.contactcenter.core.Scope;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.visit.claim.Limits;
import org.contactcenter.visit.timetable.Roster;
import org.contactcenter.visit.timetable.Week;

/** Who of the staff accompanies visits, and when they are there. */
public final class Supervisors {
  private final Members members;
  private final Staff staff;
  private final Skills skills;
  private final TimetableRules timetable;

  public Supervisors(Members members, CenterModule center) {
    this.members = members;
    this.staff = center.staff();
    this.skills = center.skills();
    this.timetable = center.timetable();
  }

  /** All of the center, by name, with their absences between two days; in six statements. */
  public List<Supervisor> between(Scope scope, ZoneId zone, LocalDate from, LocalDate until) {
    var hours =
        staff.hours(scope).stream()
            .collect(groupingBy(StaffHours::accountId, mapping(StaffHours::hours, toList())));
    var absences =
        staff.absences(scope, from, until).stream().collect(groupingBy(Absence::accountId));
    var competences = skills.all(scope);
    var settings = timetable.of(scope);
    return members.holding(scope, Role.SUPERVISOR).stream()
        .map(
            member ->
                supervisor(
                    member,
                    new Roster(
                        new Week(zone, hours.getOrDefault(member.accountId(), List.of())),
                        absences.getOrDefault(member.accountId(), List.of())),
                    Optional.ofNullable(competences.get(member.accountId()))
                        .orElseGet(() -> Competence.none(member.accountId())),
                    settings))
        .toList();
  }

  private static Supervisor supervisor(
      Member member, Roster roster, Competence competence, TimetableSettings settings) {
    return new Supervisor(
        member.accountId(),
        member.displayName(),
        member.languages(),
        roster,
        competence,
        limits(competence.terms(), settings));
  }

  /** What was settled with them goes before what holds for all. */
  private static Limits limits(StaffTerms terms, TimetableSettings settings) {
    return new Limits(
        Duration.ofMinutes(terms.minutesPerDay().orElseGet(settings::supervisorMinutesPerDay)),
        Duration.ofMinutes(terms.breakMinutes().orElseGet(settings::breakMinutes)),
        terms.familiesAtOnce().orElse(Integer.MAX_VALUE));
  }
}
