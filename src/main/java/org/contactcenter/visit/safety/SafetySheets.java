package org.contactcenter.visit.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.safety.SafetyPlan;
import org.contactcenter.casefile.safety.SafetyPlans;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.Referrals;
import org.contactcenter.referral.Safety;
import org.contactcenter.referral.Screening;
import org.contactcenter.visit.booking.Visit;

/** Gathers what is known of a family's safety; who may read it is decided before. */
final class SafetySheets {
  private final Cases cases;
  private final Referrals referrals;
  private final People people;
  private final SafetyPlans plans;
  private final Acknowledgements acknowledgements;

  SafetySheets(
      Cases cases,
      Referrals referrals,
      People people,
      SafetyPlans plans,
      Acknowledgements acknowledgements) {
    this.cases = cases;
    this.referrals = referrals;
    this.people = people;
    this.plans = plans;
    this.acknowledgements = acknowledgements;
  }

  /**
   * What is known.
   *
   * @param told when the family was referred
   * @param screening the latest judgement of risk
   * @param inNeed those of the participants who need something heeded
   * @param collectors who may fetch the child, by the plan
   */
  record Sheet(
      UUID visitId,
      Safety told,
      Optional<Screening> screening,
      List<Person> inNeed,
      Optional<SafetyPlan> plan,
      List<Person> collectors,
      List<Acknowledgement> acknowledged) {}

  Sheet of(Scope scope, Visit visit) {
    var referralId = cases.get(scope, visit.caseId()).origin().referralId();
    var plan = plans.current(scope, visit.caseId());
    var mayCollect = plan.map(each -> each.content().mayCollect()).orElse(List.of());
    var everybody = Stream.concat(visit.participants().stream(), mayCollect.stream()).toList();
    var persons = people.findAll(scope, everybody);
    return new Sheet(
        visit.id(),
        referrals.of(scope, referralId).safety(),
        referrals.screening(scope, referralId),
        visit.participants().stream()
            .flatMap(id -> Stream.ofNullable(persons.get(id)))
            .filter(person -> person.needs().isPresent())
            .toList(),
        plan,
        mayCollect.stream().flatMap(id -> Stream.ofNullable(persons.get(id))).toList(),
        acknowledgements.of(scope, visit.id()));
  }
}
