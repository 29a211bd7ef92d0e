package org.contactcenter.party;

import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.secret.Sealed;
import org.contactcenter.party.anonymity.PeopleAnonymity;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles what is known of people. */
public final class PartyModule {
  /** What of people lies sealed in the database. */
  public static final List<Sealed> SEALED =
      Stream.of(ContactField.values())
          .flatMap(field -> Stream.of(field.column(), field.formerColumn()))
          .toList();

  private final Contacts contacts;
  private final ContactRecords reach;
  private final People people;
  private final PlainContacts plain;
  private final PeopleAnonymity anonymity;
  private final ContactWords words;
  private final MailAddresses mail;

  public PartyModule(Ground ground) {
    var jdbi = ground.jdbi();
    var transactions = ground.transactions();
    var audit = ground.audit();
    var vault = ground.keys().vault();
    var history = new ContactHistory(jdbi, vault, ground.clock());
    var safe = new ContactSafe(jdbi, vault);
    this.reach = new ContactRecords(jdbi, safe, audit);
    this.contacts = new Contacts(jdbi, safe, history, transactions, audit);
    this.people = new People(jdbi, contacts, transactions, audit);
    this.words = new ContactWords(people, safe, audit);
    this.mail = new MailAddresses(safe, transactions);
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

  /** How people can be reached, to be struck out of documents. */
  public ContactWords contactWords() {
    return words;
  }

  /** Where people get mail, for what writes to them by itself. */
  public MailAddresses mailAddresses() {
    return mail;
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
    return List.of(new ContactResource(contacts), new ContactHistoryResource(contacts));
  }
}
