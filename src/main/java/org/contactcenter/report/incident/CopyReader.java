package org.contactcenter.report.incident;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.party.Person;

/** For whom a copy is made: a kind of reader, and the person where it is one of the family. */
record CopyReader(Recipient kind, Optional<Person> person) {

  boolean is(UUID personId) {
    return person.filter(self -> self.id().equals(personId)).isPresent();
  }

  boolean gets(Section section) {
    return section.goesTo(kind);
  }
}
