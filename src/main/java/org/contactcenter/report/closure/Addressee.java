package org.contactcenter.report.closure;

import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * Whom a letter is for.
 *
 * @param represents for whom a representative gets it, by name
 * @param theirNumber the number the addressee knows the matter by, such as the court's
 * @param language they are written to in
 */
record Addressee(
    AddresseeKind kind,
    String name,
    Optional<UUID> personId,
    Optional<UUID> courtId,
    Optional<String> represents,
    Optional<String> theirNumber,
    Language language) {}
