package org.contactcenter.identity.session;

import java.time.Instant;
import java.util.UUID;

/**
 * A session that has not ended.
 *
 * @param centerId where it acts
 * @param expiresAt when it ends, whatever happens
 * @param idleEndsAt when it ends unless a request comes before
 * @param address where it was opened from
 * @param userAgent what opened it, as it names itself, shortened
 */
public record Session(
    UUID id,
    UUID centerId,
    Instant createdAt,
    Instant lastSeenAt,
    Instant expiresAt,
    Instant idleEndsAt,
    String address,
    String userAgent) {}
