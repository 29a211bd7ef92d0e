package org.contactcenter.party.messaging;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.party.People;
import org.contactcenter.party.PersonAccess;

/** Assembles how people want to be written to. */
public final class MessagingModule {
  private final MessagingChoices choices;

  public MessagingModule(Ground ground, People people, PersonAccess access) {
    this.choices = new MessagingChoices(ground, people, access);
  }

  public MessagingChoices choices() {
    return choices;
  }

  public List<Object> resources() {
    return List.of(new MessagingResource(choices));
  }
}
