package org.contactcenter.party;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.User;

/**
 * How people can be reached, for a document that must not hold any of it: to be struck out there,
 * never to be shown. Checks no rights; that they were opened stands in the trail.
 */
public final class ContactWords {
  private final People people;
  private final ContactSafe safe;
  private final AuditTrail audit;

  ContactWords(People people, ContactSafe safe, AuditTrail audit) {
    this.people = people;
    this.safe = safe;
    this.audit = audit;
  }

  /** Whatever is written down of them; joins the open transaction. */
  public List<String> of(User user, Collection<UUID> ids) {
    return people.findAll(user.scope(), ids).values().stream()
        .map(person -> safe.open(person, ContactField.ALL))
        .filter(contact -> !contact.data().isEmpty())
        .flatMap(contact -> words(user, contact))
        .toList();
  }

  private Stream<String> words(User user, Contact contact) {
    audit.record(
        user, "contact.struck-out", contact.personId(), Optional.empty(), contact.data().written());
    return ContactField.ALL.stream().flatMap(field -> field.in(contact.data()).stream());
  }
}
