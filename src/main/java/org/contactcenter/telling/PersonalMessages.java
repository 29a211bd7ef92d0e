package org.contactcenter.telling;

import java.util.List;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.notification.Outbox;
import org.contactcenter.party.copy.PersonalRecord;
import org.contactcenter.party.copy.PersonalRecords;

/**
 * What was sent to a person, in its own words as far as they are kept: each tells of their own
 * arrival and of nobody else.
 */
record PersonalMessages(Outbox outbox) implements PersonalRecords {

  @Override
  public String section() {
    return "messages";
  }

  @Override
  public List<PersonalRecord> of(User user, UUID personId) {
    return outbox.toPerson(user.scope(), personId).stream().map(PersonalMessages::record).toList();
  }

  private static PersonalRecord record(Outbox.Told told) {
    var message = told.message();
    return PersonalRecord.empty()
        .with("caseId", message.caseId())
        .with("messageKind", message.kind())
        .with("language", message.language().tag())
        .with("madeAt", message.createdAt())
        .with("outcome", message.status())
        .with("endedAt", message.endedAt())
        .with("text", told.text());
  }
}
