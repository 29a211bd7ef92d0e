package org.contactcenter.report.copy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.core.Language;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;

/** The people of the case, with the role that each has or had last. */
public record Family(List<CaseParty> parties, Map<UUID, Person> people) {

  public Optional<PartyRole> role(UUID person) {
    return parties.stream()
        .filter(party -> party.personId().equals(person))
        .reduce((earlier, later) -> later)
        .map(CaseParty::role);
  }

  public Optional<String> name(UUID person) {
    return Optional.ofNullable(people.get(person)).map(Person::name);
  }

  public boolean isChild(UUID person) {
    return role(person).filter(role -> role == PartyRole.CHILD).isPresent();
  }

  /** The first of the person's languages that we write. */
  public static Optional<Language> spoken(Person person) {
    return person.languages().stream()
        .map(Language::negotiate)
        .flatMap(Optional::stream)
        .findFirst();
  }
}
