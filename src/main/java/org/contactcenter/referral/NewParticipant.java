package org.contactcenter.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.party.ContactData;
import org.contactcenter.party.NewPerson;
import org.contactcenter.party.PartyRole;

/**
 * Someone a request names: known already, or described.
 *
 * @param path where in the request they stand, such as {@code children[0].}
 * @param personId someone known; what else is said of them must fit
 */
public record NewParticipant(
    String path,
    PartyRole role,
    Optional<UUID> personId,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<LocalDate> birthDate,
    List<String> languages,
    Optional<String> needs,
    ContactData contact) {

  public NewParticipant {
    languages = List.copyOf(languages);
  }

  /** The description whole. Throws a {@link Problem} where a name is missing. */
  NewPerson described() {
    return new NewPerson(
        required("givenName", givenName),
        required("familyName", familyName),
        birthDate,
        languages,
        needs,
        Optional.of(contact).filter(data -> !data.isEmpty()));
  }

  private String required(String field, Optional<String> name) {
    return name.orElseThrow(() -> Problem.field(path + field, "name-needed"));
  }
}
