package org.contactcenter.incident;

import java.time.Instant;
import java.util.UUID;

/** What someone added to a submitted report; it never replaces a word of it. */
public record IncidentAmendment(
    UUID id, UUID incidentId, UUID author, String text, Instant writtenAt) {}
