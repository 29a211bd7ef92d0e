package org.contactcenter.report.closure;

import java.time.Instant;
import java.time.ZoneId;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.report.paper.Letterhead;

/**
 * What the written notice of a closure says to one addressee. It names nobody else, and has no
 * place for the summary: a letter to one side must not tell it anything of the other.
 */
record ClosureNotice(
    Letterhead letterhead,
    ZoneId zone,
    String caseNumber,
    Instant closedAt,
    ClosureReason reason,
    Addressee addressee) {}
