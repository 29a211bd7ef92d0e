package org.contactcenter.party;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Someone a family's matter is about: a child, a parent, a carer. Says nothing of how to reach
 * them; that is {@link Contact}.
 *
 * @param languages BCP 47 tags
 * @param needs what the staff must heed when receiving them, such as an illness
 */
public record Person(
    UUID id,
    UUID centerId,
    String givenName,
    String familyName,
    Optional<LocalDate> birthDate,
    List<String> languages,
    Optional<String> needs) {

  public Person {
    languages = List.copyOf(languages);
  }

  /** The name as it is written in the family's documents. */
  public String name() {
    return givenName + " " + familyName;
  }

  /** The name folded, alike for all its spellings. */
  public NameKey nameKey() {
    return NameKey.of(givenName, familyName);
  }
}
