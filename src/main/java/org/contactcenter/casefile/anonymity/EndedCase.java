package org.contactcenter.casefile.anonymity;

import java.time.Instant;
import java.util.UUID;

/** A closed case that goes on under no other number, and when its time began to run. */
public record EndedCase(UUID id, UUID referralId, Instant closedAt) {}
