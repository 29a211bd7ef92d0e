package org.contactcenter.report.closure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;

/**
 * A letter as it was made, without its bytes. It is never made again: what was sent stays what it
 * was.
 *
 * @param addressee the name as the letter has it, empty once the case is anonymised
 * @param sha256 of the letter's bytes, in hexadecimal digits; it stays when the letter is shredded
 */
public record Notice(
    UUID id,
    UUID caseId,
    NoticeKind kind,
    AddresseeKind addresseeKind,
    String addressee,
    Optional<UUID> personId,
    Optional<UUID> courtId,
    Language language,
    Instant madeAt,
    String sha256) {}
