package org.contactcenter.party;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.User;
import org.contactcenter.party.copy.PersonalRecord;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** How to reach a person, in the copy of their own data; it is read like any other time. */
final class ContactRecords implements PersonalRecords {
  private final PersonDao people;
  private final ContactSafe safe;
  private final AuditTrail audit;

  ContactRecords(Jdbi jdbi, ContactSafe safe, AuditTrail audit) {
    this.people = jdbi.onDemand(PersonDao.class);
    this.safe = safe;
    this.audit = audit;
  }

  @Override
  public String section() {
    return "contact";
  }

  @Override
  public List<PersonalRecord> of(User user, UUID personId) {
    return people
        .find(personId)
        .map(person -> safe.open(person, ContactField.ALL).data())
        .filter(data -> !data.isEmpty())
        .map(data -> read(user, personId, data))
        .stream()
        .toList();
  }

  private PersonalRecord read(User user, UUID personId, ContactData data) {
    audit.record(user, "contact.read", personId, Optional.empty(), data.written());
    return PersonalRecord.empty()
        .with("phone", data.phone())
        .with("email", data.email())
        .with("address", data.address())
        .with("workplace", data.workplace())
        .with("school", data.school())
        .with("confidential", data.confidential());
  }
}
