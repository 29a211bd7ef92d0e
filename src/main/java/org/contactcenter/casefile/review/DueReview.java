package org.contactcenter.casefile.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.CaseStatus;

/**
 * An open case and when it is to be looked at.
 *
 * @param lastOn when it last was; empty where it never was
 * @param dueOn the last day of its time
 */
public record DueReview(
    UUID caseId,
    String caseNumber,
    CaseStatus status,
    Optional<UUID> caseWorker,
    Optional<LocalDate> lastOn,
    LocalDate dueOn) {}
