package org.contactcenter.party.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.contactcenter.party.NameKey;
import org.contactcenter.party.NewPerson;
import org.jdbi.v3.core.mapper.Nested;

/**
 * All that is written of one person, but for how to reach them.
 *
 * @param birthYear all that is left of the birth date of someone anonymised
 */
public record Profile(
    UUID id,
    @Nested Text text,
    Optional<Integer> birthYear,
    Optional<Instant> anonymisedAt,
    int version) {

  /** What can be corrected. */
  public record Text(
      String givenName,
      String familyName,
      Optional<LocalDate> birthDate,
      List<String> languages,
      Optional<String> needs) {

    public Text {
      languages = List.copyOf(languages);
    }

    /** The name folded, as it is sought by. */
    public NameKey nameKey() {
      return NameKey.of(givenName, familyName);
    }

    /** As the person would be written down anew: the same rules hold. */
    NewPerson asNew() {
      return new NewPerson(givenName, familyName, birthDate, languages, needs, Optional.empty());
    }

    /** The names of the fields in which the other differs. */
    List<String> differences(Text other) {
      return Stream.of(
              difference("givenName", givenName, other.givenName),
              difference("familyName", familyName, other.familyName),
              difference("birthDate", birthDate, other.birthDate),
              difference("languages", languages, other.languages),
              difference("needs", needs, other.needs))
          .flatMap(Optional::stream)
          .toList();
    }

    private static Optional<String> difference(String field, Object before, Object after) {
      return before.equals(after) ? Optional.empty() : Optional.of(field);
    }
  }

  Profile corrected(Text changed) {
    return new Profile(id, changed, birthYear, anonymisedAt, version + 1);
  }
}
