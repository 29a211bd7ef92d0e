package org.contactcenter.casefile.life;

import java.time.Instant;
import java.util.UUID;

/** Who was made responsible for a case, by whom and when; the next one takes over from it. */
public record Assignment(
    UUID id, UUID caseId, UUID caseWorker, UUID assignedBy, Instant assignedAt) {}
