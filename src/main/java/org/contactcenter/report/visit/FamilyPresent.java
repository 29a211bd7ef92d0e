package org.contactcenter.report.visit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Scope;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.People;
import org.contactcenter.report.visit.VisitRecord.Participant;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.attendance.AttendanceBook;
import org.contactcenter.visit.booking.Visit;

/** Who of the family was to take part in a visit, and whoever else passed the door for it. */
final class FamilyPresent {
  private final Cases cases;
  private final People people;
  private final AttendanceBook attendance;

  FamilyPresent(Cases cases, People people, AttendanceBook attendance) {
    this.cases = cases;
    this.people = people;
    this.attendance = attendance;
  }

  /** The participants first, the children before the others. */
  List<Participant> at(Scope scope, Visit visit, LocalDate day) {
    var book = attendance.of(scope, List.of(visit.id())).getOrDefault(visit.id(), List.of());
    var passages = book.stream().collect(groupingBy(Attendance::personId));
    var roles = roles(scope, visit, day);
    var known = people.findAll(scope, everyone(visit, book));
    return Stream.concat(visit.participants().stream(), passages.keySet().stream().sorted())
        .distinct()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(
            person ->
                new Participant(
                    person.name(),
                    Optional.ofNullable(roles.get(person.id())),
                    Stays.of(passages.getOrDefault(person.id(), List.of()), known)))
        .toList();
  }

  private Map<UUID, PartyRole> roles(Scope scope, Visit visit, LocalDate day) {
    return cases.people(scope, visit.caseId(), day).stream()
        .collect(toMap(CaseParty::personId, CaseParty::role, (one, other) -> one));
  }

  private static List<UUID> everyone(Visit visit, List<Attendance> book) {
    var all = new ArrayList<>(visit.participants());
    for (var passage : book) {
      all.add(passage.personId());
      passage.broughtBy().ifPresent(all::add);
    }
    return all;
  }
}
