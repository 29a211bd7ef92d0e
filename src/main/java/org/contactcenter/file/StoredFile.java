package org.contactcenter.file;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/**
 * What is known of a file.
 *
 * @param size in bytes
 * @param parts into how many it is cut
 * @param sha256 of the whole content, in hexadecimal digits
 */
public record StoredFile(
    UUID id,
    UUID caseId,
    @Nested Place place,
    FileKind kind,
    String name,
    FileType type,
    long size,
    int parts,
    String sha256,
    UUID uploadedBy,
    Instant uploadedAt) {

  /**
   * To what of the case it belongs; all parts are empty where it belongs to the case itself.
   *
   * @param personId whose it is, such as an identity paper
   */
  public record Place(
      Optional<UUID> incidentId,
      Optional<UUID> orderId,
      Optional<UUID> agreementId,
      Optional<UUID> consentId,
      Optional<UUID> personId) {

    static Place incident(UUID id) {
      var none = Optional.<UUID>empty();
      return new Place(Optional.of(id), none, none, none, none);
    }
  }

  /** What whoever uploads it says of it. */
  public record Label(String name, FileKind kind, Place place) {}
}
