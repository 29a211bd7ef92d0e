package org.contactcenter.report.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.people.CaseParty;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;

/** The people of the case, with the role that each has or had last. */
record Family(List<CaseParty> parties, Map<UUID, Person> people) {

  Optional<PartyRole> role(UUID person) {
    return parties.stream()
        .filter(party -> party.personId().equals(person))
        .reduce((earlier, later) -> later)
        .map(CaseParty::role);
  }

  Optional<String> name(UUID person) {
    return Optional.ofNullable(people.get(person)).map(Person::name);
  }

  boolean isChild(UUID person) {
    return role(person).filter(role -> role == PartyRole.CHILD).isPresent();
  }
}
