package org.contactcenter.casefile.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;
import org.contactcenter.party.ContactData;
import org.contactcenter.party.NewPerson;
import org.contactcenter.party.PartyRole;

/** A role to give, to {@code personId} or to {@code person}: one of the two. */
record PartyRequest(
    Optional<UUID> personId,
    Optional<@Valid Newcomer> person,
    @NotNull PartyRole role,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  /** Someone not met yet. */
  record Newcomer(
      @NotBlank @Size(max = 200) String givenName,
      @NotBlank @Size(max = 200) String familyName,
      Optional<LocalDate> birthDate,
      Optional<@Size(max = 20) List<@NotBlank @Size(max = 35) String>> languages,
      Optional<@Size(min = 1, max = 500) String> needs,
      Optional<@Size(min = 1, max = 40) String> phone,
      Optional<@Size(min = 1, max = 254) String> email,
      Optional<@Size(min = 1, max = 500) String> address,
      Optional<Boolean> addressConfidential) {

    NewPerson newPerson() {
      var contact =
          new ContactData(
              phone,
              email,
              address,
              Optional.empty(),
              Optional.empty(),
              addressConfidential.orElse(false));
      return new NewPerson(
          givenName,
          familyName,
          birthDate,
          languages.orElse(List.of()),
          needs,
          Optional.of(contact).filter(data -> !data.isEmpty()));
    }
  }

  /** Throws a {@link Problem} where it names nobody, or both someone known and someone new. */
  CaseParties.Entry entry() {
    if (personId.isPresent() == person.isPresent()) {
      throw Problem.field("personId", "person-known-or-new");
    }
    return new CaseParties.Entry(personId, person.map(Newcomer::newPerson), role, from, until);
  }
}
