package org.contactcenter.party.correction;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** What was written of a person until it was corrected. */
public record FormerVersion(
    UUID personId,
    int version,
    @Nested Profile.Text text,
    Instant replacedAt,
    UUID replacedBy,
    String reason) {}
