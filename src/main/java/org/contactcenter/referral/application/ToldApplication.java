package org.contactcenter.referral.application;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.referral.application.Application.Statement;
import org.jdbi.v3.json.Json;

/** What one of the parents told, for the staff. */
public record ToldApplication(
    UUID id,
    UUID personId,
    ApplicantSide side,
    String language,
    @Json Statement statement,
    Instant appliedAt,
    Optional<Instant> withdrawnAt,
    Optional<Instant> acknowledgedAt) {}
