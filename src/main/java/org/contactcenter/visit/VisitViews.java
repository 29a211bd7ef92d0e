package org.contactcenter.visit;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.center.Center;
import org.contactcenter.center.CenterModule;
import org.contactcenter.center.interpreter.Interpreter;
import org.contactcenter.core.Page;
import org.contactcenter.core.Scope;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.VisitView.AttendanceView;
import org.contactcenter.visit.VisitView.Company;
import org.contactcenter.visit.VisitView.OverrideView;
import org.contactcenter.visit.VisitView.PersonView;
import org.contactcenter.visit.attendance.Attendance;
import org.contactcenter.visit.attendance.AttendanceBook;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;
import org.contactcenter.visit.slot.DoorView;
import org.contactcenter.visit.slot.Families;
import org.contactcenter.visit.slot.Family;
import org.contactcenter.visit.term.OrderDesk;
import org.contactcenter.visit.term.OrderOverride;

/** Makes of visits what the caller may read of them, whole pages in a few statements. */
final class VisitViews {
  private final Visits visits;
  private final Sources from;
  private final Transactions transactions;

  VisitViews(Visits visits, Sources from, Transactions transactions) {
    this.visits = visits;
    this.from = from;
    this.transactions = transactions;
  }

  /** Where it stands what goes with a visit. */
  record Sources(
      AttendanceBook attendance,
      Families families,
      People people,
      CenterModule center,
      OrderDesk orders,
      Cases cases) {}

  VisitView one(User user, Visit visit) {
    return all(user, List.of(visit)).get(0);
  }

  Page<VisitView> page(User user, Page<Visit> page) {
    return new Page<>(all(user, page.items()), page.next());
  }

  private List<VisitView> all(User user, List<Visit> seen) {
    return transactions.in(user.scope(), () -> views(user, seen));
  }

  private List<VisitView> views(User user, List<Visit> seen) {
    var material = material(user, seen);
    var named = visits.openTo(user, Matter.VISIT_PEOPLE);
    var courses = new Courses(visits, user);
    return seen.stream()
        .map(visit -> courses.view(visit, material.company(visit, named.test(visit))))
        .toList();
  }

  /** How much of a visit's course is open to whom. */
  private record Courses(Predicate<Visit> course, Predicate<Visit> cancellation) {
    Courses(Visits visits, User user) {
      this(
          visits.openTo(user, Matter.VISIT_COURSE), visits.openTo(user, Matter.VISIT_CANCELLATION));
    }

    VisitView view(Visit visit, Company company) {
      if (!course.test(visit)) {
        return VisitView.atTheDoor(visit, company);
      }
      return VisitView.full(visit, company, cancellation.test(visit));
    }
  }

  private Material material(User user, List<Visit> seen) {
    var scope = user.scope();
    var cases = seen.stream().map(Visit::caseId).distinct().toList();
    var known = from.families().shown(scope, cases);
    var ids = known.values().stream().flatMap(each -> each.people().stream());
    return new Material(
        from.cases().numbers(scope, cases),
        known,
        from.people().findAll(scope, ids.map(CaseParty::personId).toList()),
        from.attendance().of(scope, ids(seen)),
        from.orders().standing(scope, ids(seen)),
        visits.plansOf(scope, ids(seen)),
        interpreters(scope, seen),
        from.center().centers().of(scope));
  }

  private static List<UUID> ids(List<Visit> visits) {
    return visits.stream().map(Visit::id).toList();
  }

  private Map<UUID, String> interpreters(Scope scope, List<Visit> seen) {
    var ids = seen.stream().flatMap(visit -> visit.company().interpreterId().stream()).distinct();
    return from.center().interpreters().all(scope, ids.toList()).stream()
        .collect(toUnmodifiableMap(Interpreter::id, each -> each.details().name()));
  }

  /** What all of the views are made of. */
  private record Material(
      Map<UUID, String> numbers,
      Map<UUID, Family> families,
      Map<UUID, Person> people,
      Map<UUID, List<Attendance>> attendance,
      Map<UUID, OrderOverride> overrides,
      Map<UUID, UUID> plans,
      Map<UUID, String> interpreters,
      Center center) {

    /** Those of the day who may come: the participants, and those the child lives with. */
    List<CaseParty> expected(Visit visit) {
      return Optional.ofNullable(families.get(visit.caseId())).stream()
          .flatMap(family -> family.on(center.dayOf(visit.time().start())).stream())
          .filter(
              each ->
                  visit.participants().contains(each.personId()) || each.role().isResidentSide())
          .toList();
    }

    Company company(Visit visit, boolean named) {
      var expected = expected(visit);
      var company =
          new Company(
              Objects.requireNonNull(numbers.get(visit.caseId())),
              expected.stream().flatMap(each -> view(each).stream()).toList(),
              DoorView.of(visit.timetable(), expected, visit.visitors()),
              attendance.getOrDefault(visit.id(), List.of()).stream()
                  .map(AttendanceView::of)
                  .toList(),
              Optional.ofNullable(overrides.get(visit.id())).map(OverrideView::of),
              Optional.ofNullable(plans.get(visit.id())),
              visit.company().interpreterId().map(interpreters::get));
      return named ? company : company.nameless();
    }

    private Optional<PersonView> view(CaseParty party) {
      return Optional.ofNullable(people.get(party.personId()))
          .map(person -> PersonView.of(party, person));
    }
  }
}
