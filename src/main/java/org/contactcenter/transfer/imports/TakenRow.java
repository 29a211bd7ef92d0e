package org.contactcenter.transfer.imports;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.transfer.imports.row.Kind;

/**
 * What became of a row.
 *
 * @param keyHash of the other system's key
 * @param caseId the case that it tells of, where there is one
 */
public record TakenRow(
    UUID importId,
    int line,
    Kind kind,
    Optional<String> keyHash,
    UUID recordId,
    Optional<UUID> caseId) {}
