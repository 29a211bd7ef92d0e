package org.contactcenter.referral;

import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.party.NameKey;
import org.contactcenter.party.NewPerson;
import org.contactcenter.party.PartyRole;
import org.contactcenter.party.Person;

/** Someone a request names, once it is clear whether the center knows them. */
record Attendee(NewParticipant entry, Optional<Person> known) {

  PartyRole role() {
    return entry.role();
  }

  String field(String name) {
    return entry.path() + name;
  }

  NewPerson newcomer() {
    return entry.described();
  }

  NameKey nameKey() {
    return known.map(Person::nameKey).orElseGet(() -> newcomer().nameKey());
  }

  Optional<LocalDate> birthDate() {
    return known.isPresent() ? known.flatMap(Person::birthDate) : entry.birthDate();
  }

  /** Whether the two are one person: the same record, or the same name and birth date. */
  boolean isSameAs(Attendee other) {
    if (known.isPresent() && other.known.isPresent()) {
      return known.equals(other.known);
    }
    return nameKey().equals(other.nameKey()) && birthDate().equals(other.birthDate());
  }

  /** Throws a {@link Problem} where the description is wrong, or is of another than the known. */
  void require(LocalDate today) {
    known.ifPresentOrElse(this::requireFitting, () -> newcomer().require(entry.path(), today));
    entry.contact().require(entry.path());
  }

  private void requireFitting(Person person) {
    var key = person.nameKey();
    var named =
        NameKey.of(
            entry.givenName().orElse(person.givenName()),
            entry.familyName().orElse(person.familyName()));
    if (!key.matches(named)) {
      throw Problem.field(field("personId"), "not-this-person");
    }
    if (entry.birthDate().isPresent()
        && person.birthDate().isPresent()
        && !entry.birthDate().equals(person.birthDate())) {
      throw Problem.field(field("birthDate"), "not-this-person");
    }
  }
}
