package org.contactcenter.party;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** The contact data of one person; version 0 as long as none were ever written down. */
public record Contact(UUID personId, UUID centerId, @Nested ContactData data, int version) {

  static Contact none(Person person) {
    return new Contact(person.id(), person.centerId(), ContactData.NONE, 0);
  }

  Contact with(ContactData changed) {
    return new Contact(personId, centerId, changed, version);
  }

  Contact nextVersion() {
    return new Contact(personId, centerId, data, version + 1);
  }
}
