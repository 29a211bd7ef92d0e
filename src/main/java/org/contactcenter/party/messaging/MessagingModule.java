package org.contactcenter.party.messaging;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.party.People;
import org.contactcenter.party.PersonAccess;
import org.contactcenter.party.copy.PersonalRecords;

/** Assembles how people want to be written to. */
public final class MessagingModule {
  private static final String CHOICE =
      """
      SELECT channel AS "channel", email_shared AS "emailShared", invitations AS "invitations",
        language AS "language"
      FROM messaging_choice
      WHERE center_id = current_center() AND person_id = :person
      """;

  private final MessagingChoices choices;
  private final Ground ground;

  public MessagingModule(Ground ground, People people, PersonAccess access) {
    this.ground = ground;
    this.choices = new MessagingChoices(ground, people, access);
  }

  public MessagingChoices choices() {
    return choices;
  }

  /** What a person said of how they want to be written to. */
  public PersonalRecords personal() {
    return PersonalRecords.found(ground.jdbi(), "messaging", CHOICE);
  }

  public List<Object> resources() {
    return List.of(new MessagingResource(choices));
  }
}
