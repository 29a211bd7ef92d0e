package org.contactcenter.report.closure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseFile;
import org.contactcenter.casefile.Cases;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.casefile.representative.Representative;
import org.contactcenter.casefile.representative.Representatives;
import org.contactcenter.center.Center;
import org.contactcenter.center.Courts;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;
import org.contactcenter.party.People;
import org.contactcenter.party.Person;
import org.contactcenter.referral.Referral;
import org.contactcenter.referral.Referrals;

/**
 * Who is told of a case's pause or end in writing: each of its sides, who speaks for them, the
 * court, and whoever referred it.
 */
final class Addressees {
  private final Cases cases;
  private final People people;
  private final Referrals referrals;
  private final Courts courts;
  private final Representatives representatives;

  Addressees(
      Cases cases,
      People people,
      Referrals referrals,
      Courts courts,
      Representatives representatives) {
    this.representatives = representatives;
    this.cases = cases;
    this.people = people;
    this.referrals = referrals;
    this.courts = courts;
  }

  /** Those of the case as it is on that day. */
  List<Addressee> of(Scope scope, Center center, CaseFile file, LocalDate day) {
    var referral = referrals.of(scope, file.origin().referralId());
    var all = new ArrayList<>(sides(scope, center, file, day));
    all.addAll(representatives(scope, center, file, day));
    court(scope, center, file, day, referral).ifPresent(all::add);
    referral.agency().map(name -> agency(center, name)).ifPresent(all::add);
    return List.copyOf(all);
  }

  private List<Addressee> sides(Scope scope, Center center, CaseFile file, LocalDate day) {
    var ids =
        cases.people(scope, file.id(), day).stream()
            .filter(CaseParty::isSide)
            .map(CaseParty::personId)
            .distinct()
            .toList();
    var known = people.findAll(scope, ids);
    return ids.stream().map(known::get).map(person -> person(center, person)).toList();
  }

  /** Whoever speaks for one of them on that day, each for whom they do. */
  private List<Addressee> representatives(
      Scope scope, Center center, CaseFile file, LocalDate day) {
    var present =
        representatives.of(scope, file.id()).stream().filter(each -> each.isOn(day)).toList();
    var known =
        people.findAll(scope, present.stream().map(Representative::personId).distinct().toList());
    return present.stream()
        .map(each -> representative(center, each, Optional.ofNullable(known.get(each.personId()))))
        .toList();
  }

  private static Addressee representative(
      Center center, Representative representative, Optional<Person> represented) {
    return new Addressee(
        AddresseeKind.REPRESENTATIVE,
        representative.name(),
        Optional.empty(),
        Optional.empty(),
        represented.map(Person::name),
        Optional.empty(),
        representative.language().orElse(center.language()));
  }

  /** The court of the order that holds still, or else of the one that the family came with. */
  private Optional<Addressee> court(
      Scope scope, Center center, CaseFile file, LocalDate day, Referral referral) {
    return cases
        .orderOn(scope, file.id(), day)
        .map(order -> court(scope, center, order.courtId(), order.caseNumber()))
        .or(
            () ->
                referral
                    .order()
                    .map(order -> court(scope, center, order.courtId(), order.caseNumber())));
  }

  private Addressee court(Scope scope, Center center, UUID courtId, String caseNumber) {
    return new Addressee(
        AddresseeKind.COURT,
        courts.find(scope, courtId).orElseThrow().name(),
        Optional.empty(),
        Optional.of(courtId),
        Optional.empty(),
        Optional.of(caseNumber),
        center.language());
  }

  private static Addressee person(Center center, Person person) {
    var language =
        person.languages().stream()
            .map(Language::negotiate)
            .flatMap(Optional::stream)
            .findFirst()
            .orElse(center.language());
    return new Addressee(
        AddresseeKind.PERSON,
        person.name(),
        Optional.of(person.id()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language);
  }

  private static Addressee agency(Center center, String name) {
    return new Addressee(
        AddresseeKind.AGENCY,
        name,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        center.language());
  }
}
