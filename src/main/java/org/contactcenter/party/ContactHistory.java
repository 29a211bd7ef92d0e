package org.contactcenter.party;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.secret.Vault;
import org.jdbi.v3.core.Jdbi;

/**
 * How people could be reached before it was changed. Each field is sealed for its version: a former
 * address put back by hand does not open as the one of today.
 */
final class ContactHistory {
  private final ContactVersionDao dao;
  private final Vault vault;
  private final InstantSource clock;

  ContactHistory(Jdbi jdbi, Vault vault, InstantSource clock) {
    this.dao = jdbi.onDemand(ContactVersionDao.class);
    this.vault = vault;
    this.clock = clock;
  }

  /** Keeps what is about to be replaced, where anything was ever written. */
  void keep(Contact known) {
    if (known.version() > 0) {
      dao.keep(sealed(known), now());
    }
  }

  /** The latest first. */
  List<FormerContact> of(UUID personId) {
    return dao.of(personId).stream()
        .map(row -> new FormerContact(opened(row.contact()), row.replacedAt(), row.replacedBy()))
        .toList();
  }

  private SealedContact sealed(Contact known) {
    return new SealedContact(
        known.personId(),
        known.centerId(),
        seal(known, ContactField.PHONE),
        seal(known, ContactField.EMAIL),
        seal(known, ContactField.ADDRESS),
        seal(known, ContactField.WORKPLACE),
        seal(known, ContactField.SCHOOL),
        known.data().confidential(),
        known.version());
  }

  private Contact opened(SealedContact former) {
    var data =
        new ContactData(
            open(former, former.phone(), ContactField.PHONE),
            open(former, former.email(), ContactField.EMAIL),
            open(former, former.address(), ContactField.ADDRESS),
            open(former, former.workplace(), ContactField.WORKPLACE),
            open(former, former.school(), ContactField.SCHOOL),
            former.confidential());
    return new Contact(former.personId(), former.centerId(), data, former.version());
  }

  private Optional<byte[]> seal(Contact known, ContactField field) {
    var context = field.context(known.personId(), known.version());
    return field.in(known.data()).map(plain -> vault.seal(plain, context));
  }

  private Optional<String> open(SealedContact former, Optional<byte[]> bytes, ContactField field) {
    var context = field.context(former.personId(), former.version());
    return bytes.map(locked -> vault.open(locked, context));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS);
  }
}
