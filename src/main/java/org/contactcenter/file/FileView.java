package org.contactcenter.file;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.http.Identified;

/**
 * What is told of a file, without its content.
 *
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal digits
 */
record FileView(
    UUID id,
    UUID caseId,
    @JsonUnwrapped Belonging belonging,
    FileKind kind,
    String name,
    FileType type,
    String mediaType,
    long size,
    String sha256,
    UUID uploadedBy,
    Instant uploadedAt)
    implements Identified {

  /** To what it belongs. */
  record Belonging(
      Optional<UUID> incidentId,
      Optional<UUID> orderId,
      Optional<UUID> agreementId,
      Optional<UUID> consentId,
      Optional<UUID> personId) {
    static Belonging of(StoredFile.Place place) {
      return new Belonging(
          place.incidentId(),
          place.orderId(),
          place.agreementId(),
          place.consentId(),
          place.personId());
    }
  }

  static FileView of(StoredFile file) {
    return new FileView(
        file.id(),
        file.caseId(),
        Belonging.of(file.place()),
        file.kind(),
        file.name(),
        file.type(),
        file.type().mediaType(),
        file.size(),
        file.sha256(),
        file.uploadedBy(),
        file.uploadedAt());
  }
}
