package org.contactcenter.report.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Language;
import org.contactcenter.core.Problem;
import org.contactcenter.core.User;
import org.contactcenter.incident.Incident;
import org.contactcenter.incident.IncidentModule;
import org.contactcenter.party.ContactWords;
import org.contactcenter.party.Person;
import org.contactcenter.report.copy.Family;
import org.contactcenter.report.copy.Struck;
import org.contactcenter.report.incident.IncidentCopy.Reader;

/** Prints an incident for whoever may have a copy; each printing leaves its trace. */
public final class IncidentReports {
  private final IncidentModule incidents;
  private final CopyGround ground;
  private final ContactWords contacts;
  private final AuditTrail audit;

  IncidentReports(
      IncidentModule incidents, CopyGround ground, ContactWords contacts, AuditTrail audit) {
    this.incidents = incidents;
    this.ground = ground;
    this.contacts = contacts;
    this.audit = audit;
  }

  /**
   * What is asked for.
   *
   * @param person of those the copy may be for; needed where a case has several
   */
  record Wish(Recipient recipient, Optional<UUID> person, Optional<Language> language) {}

  /**
   * The PDF, in the reader's language unless another is wanted. Throws a {@link Problem}: {@code
   * incident-draft} before it is submitted, {@code incident-on-hold} for a parent while child
   * protection says so (SVN 17.2), {@code no-such-recipient} where the case has none.
   */
  public byte[] print(User user, UUID id, Wish wish) {
    var copy = incidents.desk().reading(user, id, incident -> copy(user, incident, wish));
    return IncidentReport.print(copy);
  }

  private IncidentCopy copy(User user, Incident incident, Wish wish) {
    incident.requireSubmitted();
    if (wish.recipient().isParent()) {
      incidents.deadline().holds().require(user.scope(), incident.id());
    }
    var family = ground.family(user.scope(), incident.caseId());
    var reader = new CopyReader(wish.recipient(), person(wish, user, family));
    audit.record(
        user,
        "incident-report.printed",
        incident.id(),
        Optional.of(incident.caseId()),
        List.of(field(wish.recipient())));
    return made(user, incident, reader, family, wish.language());
  }

  private IncidentCopy made(
      User user, Incident incident, CopyReader reader, Family family, Optional<Language> wanted) {
    var scope = user.scope();
    var center = ground.center(scope);
    var sheets = ground.sheets(scope, incident);
    var maker = new CopyMaker(reader, sheets, family, struck(user, reader, sheets, family));
    var language =
        wanted.orElseGet(() -> reader.person().flatMap(Family::spoken).orElse(center.language()));
    return new IncidentCopy(
        ground.letterhead(scope),
        center.timeZone(),
        new Reader(reader.kind(), reader.person().map(Person::name), language, ground.now()),
        maker.facts(ground.caseNumber(scope, incident.caseId())),
        maker.story(),
        maker.handling());
  }

  private Optional<Person> person(Wish wish, User user, Family family) {
    if (!wish.recipient().isParent()) {
      return Optional.empty();
    }
    var today = ground.today(user.scope());
    var person =
        family.parties().stream()
            .filter(party -> party.isOn(today) && wish.recipient().fits(party.role()))
            .map(party -> party.personId())
            .filter(id -> wish.person().map(id::equals).orElse(true))
            .findFirst()
            .orElseThrow(() -> Problem.rule("no-such-recipient"));
    return Optional.ofNullable(family.people().get(person));
  }

  private Struck struck(User user, CopyReader reader, IncidentSheets sheets, Family family) {
    if (!reader.kind().isParent()) {
      return Struck.none();
    }
    var secrets = new ArrayList<String>();
    sheets.file().witnesses().forEach(witness -> secrets.add(sheets.name(witness)));
    var others = family.people().keySet().stream().filter(id -> !reader.is(id)).toList();
    secrets.addAll(contacts.of(user, others));
    return Struck.of(secrets);
  }

  private static String field(Recipient recipient) {
    return switch (recipient) {
      case COURT -> "forCourt";
      case RESIDENTIAL_PARENT -> "forResidentialParent";
      case VISITING_PARENT -> "forVisitingParent";
      case CHILD_PROTECTION -> "forChildProtection";
      case FILE -> "forFile";
    };
  }
}
