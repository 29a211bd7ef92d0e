package org.contactcenter.party;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Transactions;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.core.secret.Vault;
import org.contactcenter.party.anonymity.PeopleAnonymity;
import org.contactcenter.party.copy.PersonalRecords;
import org.jdbi.v3.core.Jdbi;

/** Assembles what is known of people. */
public final class PartyModule {
  /** What of people lies sealed in the database. */
  public static final List<Sealed> SEALED =
      Stream.of(ContactField.values()).map(ContactField::column).toList();

  private final Contacts contacts;
  private final ContactRecords reach;
  private final People people;
  private final PlainContacts plain;
  private final PeopleAnonymity anonymity;

  public PartyModule(Jdbi jdbi, Transactions transactions, AuditTrail audit, Vault vault) {
    var safe = new ContactSafe(jdbi, vault);
    this.reach = new ContactRecords(jdbi, safe, audit);
    this.contacts = new Contacts(jdbi, safe, transactions, audit);
    this.people = new People(jdbi, contacts, transactions, audit);
    this.plain = new PlainContacts(jdbi, vault);
    this.anonymity = new PeopleAnonymity(jdbi, transactions, audit);
  }

  /** Seals what a former version of the program wrote in clear; before anything else is done. */
  public void sealWhatIsPlain() {
    plain.seal();
  }

  public People people() {
    return people;
  }

  /** What becomes of people when no matter needs them any more. */
  public PeopleAnonymity anonymity() {
    return anonymity;
  }

  /** Lets case workers reach the people of their cases; until then only coordinators can. */
  public void connect(PersonAccess access) {
    contacts.connect(access);
  }

  /** How to reach a person, in the copy of their own data. */
  public PersonalRecords personal() {
    return reach;
  }

  public List<Object> resources() {
    return List.of(new ContactResource(contacts));
  }
}
