package org.contactcenter.disclosure;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.AuditEntry;
import org.contactcenter.audit.AuditTrail;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.Member;
import org.contactcenter.identity.Members;
import org.contactcenter.party.copy.PersonalRecord;
import org.contactcenter.party.copy.PersonalRecords;

/** Who has read or changed what is confidential of a person: by their roles, not by their names. */
record Readings(AuditTrail trail, Members members) implements PersonalRecords {
  private static final int PAGE = 200;
  private static final Set<String> TOLD =
      Set.of(
          "contact.read",
          "contact.changed",
          "special-categories.read",
          "special-categories.changed",
          "person.read",
          "person.corrected",
          "person.exported");

  @Override
  public String section() {
    return "readings";
  }

  @Override
  public List<PersonalRecord> of(User user, UUID personId) {
    var entries = all(user, personId);
    var roles = roles(user, entries);
    return entries.stream()
        .map(
            entry ->
                PersonalRecord.empty()
                    .with("at", entry.at())
                    .with("action", entry.action())
                    .with("fields", Optional.of(entry.fields()).filter(names -> !names.isEmpty()))
                    .with("roles", Optional.ofNullable(roles.get(entry.actor()))))
        .toList();
  }

  private List<AuditEntry> all(User user, UUID personId) {
    var query =
        new AuditTrail.Query(
            Optional.empty(),
            Optional.of(personId),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    var found = new ArrayList<AuditEntry>();
    var after = Optional.<String>empty();
    do {
      var page = trail.read(user, query, after, PAGE);
      found.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return found.stream().filter(entry -> TOLD.contains(entry.action())).toList();
  }

  private Map<UUID, List<Role>> roles(User user, List<AuditEntry> entries) {
    var actors = entries.stream().map(AuditEntry::actor).distinct().toList();
    return members.findAll(user.scope(), actors).stream()
        .collect(toMap(Member::accountId, Member::roles));
  }
}
