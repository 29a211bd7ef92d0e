package org.contactcenter.visit.safety;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.audit.Ground;
import org.contactcenter.casefile.Cases;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.User;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.Referrals;
import org.contactcenter.referral.Safety;
import org.contactcenter.referral.Screening;
import org.contactcenter.rights.Matter;
import org.contactcenter.visit.booking.Visit;
import org.contactcenter.visit.booking.Visits;

/** Reads, for those who conduct a visit, what keeps everyone safe; each reading is audited. */
public final class SafetyNotes {
  private final Visits visits;
  private final Cases cases;
  private final Referrals referrals;
  private final People people;
  private final Transactions transactions;
  private final AuditTrail audit;

  SafetyNotes(Ground ground, Visits visits, Cases cases, Referrals referrals, People people) {
    this.visits = visits;
    this.cases = cases;
    this.referrals = referrals;
    this.people = people;
    this.transactions = ground.transactions();
    this.audit = ground.audit();
  }

  /**
   * What is known.
   *
   * @param told when the family was referred
   * @param screening the latest judgement of risk
   * @param inNeed those of the participants who need something heeded
   */
  record Sheet(UUID visitId, Safety told, Optional<Screening> screening, List<Person> inNeed) {}

  /** As {@link Matter#SAFETY} opens it; to anyone else the visit is absent. */
  Sheet of(User user, UUID visitId) {
    return transactions.in(
        user.scope(),
        () -> {
          var visit = visits.find(user, Matter.SAFETY, visitId);
          audit.record(user, "safety-notes.read", visitId, visit.caseId());
          return sheet(user, visit);
        });
  }

  private Sheet sheet(User user, Visit visit) {
    var scope = user.scope();
    var referralId = cases.get(scope, visit.caseId()).origin().referralId();
    var inNeed =
        people.findAll(scope, visit.participants()).values().stream()
            .filter(person -> person.needs().isPresent())
            .toList();
    return new Sheet(
        visit.id(),
        referrals.of(scope, referralId).safety(),
        referrals.screening(scope, referralId),
        inNeed);
  }
}
