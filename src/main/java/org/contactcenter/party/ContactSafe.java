package org.contactcenter.party;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.core.secret.Vault;
import org.jdbi.v3.core.Jdbi;

/** Keeps contact data, each field sealed for itself. Whoever opens it has to leave a trace. */
final class ContactSafe {
  private final ContactDao dao;
  private final Vault vault;

  ContactSafe(Jdbi jdbi, Vault vault) {
    this.dao = jdbi.onDemand(ContactDao.class);
    this.vault = vault;
  }

  /** What is written down of the person; only the fields asked for are opened. */
  Contact open(Person person, Set<ContactField> fields) {
    var labels = fields.stream().map(ContactField::label).toList();
    return dao.find(person.id(), labels).map(this::opened).orElseGet(() -> Contact.none(person));
  }

  /** The address for mail alone. */
  Optional<String> email(UUID personId) {
    return dao.find(personId, List.of(ContactField.EMAIL.label()))
        .flatMap(row -> opened(row.email(), ContactField.EMAIL, personId));
  }

  /** False when the data moved on since {@code contact} was read. */
  boolean save(Contact contact) {
    return dao.save(sealed(contact));
  }

  SealedContact sealed(Contact contact) {
    return new SealedContact(
        contact.personId(),
        contact.centerId(),
        sealed(contact, ContactField.PHONE),
        sealed(contact, ContactField.EMAIL),
        sealed(contact, ContactField.ADDRESS),
        sealed(contact, ContactField.WORKPLACE),
        sealed(contact, ContactField.SCHOOL),
        contact.data().confidential(),
        contact.version());
  }

  private Optional<byte[]> sealed(Contact contact, ContactField field) {
    return field
        .in(contact.data())
        .map(plain -> vault.seal(plain, field.context(contact.personId())));
  }

  private Contact opened(SealedContact sealed) {
    var id = sealed.personId();
    var data =
        new ContactData(
            opened(sealed.phone(), ContactField.PHONE, id),
            opened(sealed.email(), ContactField.EMAIL, id),
            opened(sealed.address(), ContactField.ADDRESS, id),
            opened(sealed.workplace(), ContactField.WORKPLACE, id),
            opened(sealed.school(), ContactField.SCHOOL, id),
            sealed.confidential());
    return new Contact(id, sealed.centerId(), data, sealed.version());
  }

  private Optional<String> opened(Optional<byte[]> sealed, ContactField field, UUID personId) {
    return sealed.map(bytes -> vault.open(bytes, field.context(personId)));
  }
}
