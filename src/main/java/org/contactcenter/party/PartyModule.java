package org.contactcenter.party;

import java.util.List;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Transactions;
import org.jdbi.v3.core.Jdbi;

/** Assembles what is known of people. */
public final class PartyModule {
  private final Contacts contacts;
  private final People people;

  public PartyModule(Jdbi jdbi, Transactions transactions, AuditTrail audit) {
    this.contacts = new Contacts(jdbi, transactions, audit);
    this.people = new People(jdbi, contacts, transactions, audit);
  }

  public People people() {
    return people;
  }

  /** Lets case workers reach the people of their cases; until then only coordinators can. */
  public void connect(PersonAccess access) {
    contacts.connect(access);
  }

  public List<Object> resources() {
    return List.of(new ContactResource(contacts));
  }
}
