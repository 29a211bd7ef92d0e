package org.contactcenter.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Problem;

/** Someone the center has not met yet. The fields are those of {@link Person}. */
public record NewPerson(
    String givenName,
    String familyName,
    Optional<LocalDate> birthDate,
    List<String> languages,
    Optional<String> needs,
    Optional<ContactData> contact) {

  public NewPerson {
    languages = List.copyOf(languages);
  }

  public NameKey nameKey() {
    return NameKey.of(givenName, familyName);
  }

  /**
   * Throws a {@link Problem} that names the field, below the {@code path} of the request where this
   * person stands: a name without a letter, a birth date to come or too long ago, a tag that names
   * no language, an address of mail or telephone number that cannot be one.
   */
  public void require(String path, LocalDate today) {
    if (nameKey().words().isEmpty()) {
      throw Problem.field(path + "givenName", "name-without-letters");
    }
    birthDate.ifPresent(born -> Dates.requirePast(path + "birthDate", born, today));
    LanguageTags.require(path + "languages", languages);
    contact.ifPresent(data -> data.require(path));
  }

  Person identified(UUID id, UUID centerId) {
    return new Person(id, centerId, givenName, familyName, birthDate, languages, needs);
  }
}
