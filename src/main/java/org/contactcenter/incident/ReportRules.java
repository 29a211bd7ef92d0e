package org.contactcenter.incident;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.CaseTime;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.people.PartiesOfCase;
import org.contactcenter.core.Problem;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.incident.witness.Witnesses;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visits;

/** Who may report an incident of a case, and what may be said of one. */
final class ReportRules {
  private final Cases cases;
  private final PartiesOfCase parties;
  private final Visits visits;
  private final Witnesses witnesses;
  private final CaseTime time;

  ReportRules(
      Cases cases, PartiesOfCase parties, Visits visits, Witnesses witnesses, CaseTime time) {
    this.cases = cases;
    this.parties = parties;
    this.visits = visits;
    this.witnesses = witnesses;
    this.time = time;
  }

  /** The time as facts are stored. */
  Instant now() {
    return time.now();
  }

  /**
   * Throws a {@link Problem} for whoever could report as a supervisor only, and names no visit; it
   * comes before the case is looked at, and so tells nothing of it.
   */
  static void requireVisitOfSupervisor(User user, Report report) {
    if (report.visitId().isEmpty() && !Matter.CASE.isOpenTo(user)) {
      throw Problem.field("visitId", "required");
    }
  }

  /**
   * Whether the user reports as a supervisor of the visit, rather than as one who sees the case.
   * Throws a {@link Problem} (absent) for whoever has to do with neither.
   */
  boolean asSupervisor(User user, CaseFile file, Report report) {
    if (cases.sees(user, file)) {
      return false;
    }
    var conducted =
        report
            .visitId()
            .map(id -> visits.find(user, Matter.VISIT_CONDUCT, id))
            .filter(visit -> visit.caseId().equals(file.id()));
    if (conducted.isEmpty()) {
      throw Problem.absent("case", file.id());
    }
    return true;
  }

  /**
   * The report as it is kept. Throws a {@link Problem} that names the field where the visit or one
   * of the people is not of the case, or the time lies in the future or before the referral.
   */
  Report checked(User user, CaseFile file, Report report) {
    var told = report.occurrence();
    var fact = file.past("occurredAt", told.occurredAt(), time.exactly());
    report.visitId().ifPresent(id -> requireVisitOf(user, file.id(), id));
    requirePeopleOf(user.scope(), file.id(), report.people());
    witnesses.require(user.scope(), report.witnesses());
    if (report.measure().isPresent() && report.visitId().isEmpty()) {
      throw Problem.field("visitId", "required");
    }
    return report.with(told.at(fact));
  }

  /** The same for a draft that is written anew, by whoever may report such a thing. */
  Report checked(User user, Incident draft, Report report) {
    var file = cases.get(user.scope(), draft.caseId());
    asSupervisor(user, file, report);
    return checked(user, file, report);
  }

  /** Throws a {@link Problem} where the person has, and had, no role in the case. */
  void requirePersonOf(Scope scope, UUID caseId, UUID person) {
    requireOneOf(peopleOf(scope, caseId), "personId", person);
  }

  /** Whether the person is, or was, one of those the child lives with or who come to see it. */
  boolean isSide(Scope scope, UUID caseId, UUID person) {
    return parties.of(scope, caseId).stream()
        .anyMatch(party -> party.isSide() && party.personId().equals(person));
  }

  /** When someone was told of it, as facts are stored: after it happened, and not in the future. */
  Instant told(Incident incident, Instant at) {
    if (at.isAfter(time.exactly())) {
      throw Problem.field("at", "in-the-future");
    }
    if (at.isBefore(incident.occurrence().occurredAt())) {
      throw Problem.field("at", "before-the-incident");
    }
    return at.truncatedTo(ChronoUnit.SECONDS);
  }

  private void requireVisitOf(User user, UUID caseId, UUID visitId) {
    if (!visits.find(user, Matter.VISIT_CONDUCT, visitId).caseId().equals(caseId)) {
      throw Problem.field("visitId", "not-part-of-the-case");
    }
  }

  private void requirePeopleOf(Scope scope, UUID caseId, List<Involvement> people) {
    var known = peopleOf(scope, caseId);
    for (int i = 0; i < people.size(); i++) {
      requireOneOf(known, "people[" + i + "].personId", people.get(i).personId());
      requireInjured("people[" + i + "].injury", people.get(i));
    }
  }

  private static void requireInjured(String field, Involvement involved) {
    if (involved.injury().isPresent() && involved.part() != Involvement.Part.INJURED) {
      throw Problem.field(field, "not-injured");
    }
  }

  private Set<UUID> peopleOf(Scope scope, UUID caseId) {
    return parties.of(scope, caseId).stream().map(CaseParty::personId).collect(toSet());
  }

  private static void requireOneOf(Set<UUID> known, String field, UUID person) {
    if (!known.contains(person)) {
      throw Problem.field(field, "not-part-of-the-case");
    }
  }
}
