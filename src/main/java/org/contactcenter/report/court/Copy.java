package org.contactcenter.report.court;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * One of the copies of a report: for whom, and from the release on what it was.
 *
 * @param place in the order in which the recipients were named
 * @param personId of the parent it is for, or of whom the lawyer speaks for
 * @param name of the reader as the copy has it, once released; empty when the case is anonymised
 * @param sha256 of the copy's bytes, in hexadecimal digits, once released
 */
public record Copy(
    UUID id,
    UUID caseId,
    UUID reportId,
    int place,
    Reader reader,
    Optional<UUID> personId,
    Optional<UUID> representativeId,
    Optional<UUID> courtId,
    Language language,
    Optional<String> name,
    Optional<String> sha256) {

  /** One for nobody yet. */
  static Copy blank(UUID caseId, UUID reportId, Language language) {
    return new Copy(
        UUID.randomUUID(),
        caseId,
        reportId,
        0,
        Reader.COURT,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        language,
        Optional.empty(),
        Optional.empty());
  }

  Copy to(Reader other) {
    return with(place, other, personId, representativeId, courtId, language);
  }

  Copy toCourt(UUID court) {
    return with(place, Reader.COURT, personId, representativeId, Optional.of(court), language);
  }

  Copy of(UUID person) {
    return with(place, reader, Optional.of(person), representativeId, courtId, language);
  }

  Copy by(UUID person, UUID representative) {
    return with(place, reader, Optional.of(person), Optional.of(representative), courtId, language);
  }

  Copy in(Language other) {
    return with(place, reader, personId, representativeId, courtId, other);
  }

  Copy at(int newPlace) {
    return with(newPlace, reader, personId, representativeId, courtId, language);
  }

  /** Whether both are for the same reader. */
  boolean isForTheSameAs(Copy other) {
    return reader == other.reader
        && personId.equals(other.personId)
        && representativeId.equals(other.representativeId)
        && courtId.equals(other.courtId);
  }

  /** The same wish again, for a report that corrects this one. */
  Recipients.Wish wish() {
    return new Recipients.Wish(reader, personId, representativeId, courtId, Optional.of(language));
  }

  private Copy with(
      int newPlace,
      Reader newReader,
      Optional<UUID> person,
      Optional<UUID> representative,
      Optional<UUID> court,
      Language newLanguage) {
    return new Copy(
        UUID.randomUUID(),
        caseId,
        reportId,
        newPlace,
        newReader,
        person,
        representative,
        court,
        newLanguage,
        name,
        sha256);
  }
}
