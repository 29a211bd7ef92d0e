package org.contactcenter.visit.safety;

import java.time.Instant;
import java.util.UUID;

/** A supervisor has read a version of the safety plan before a visit. */
public record Acknowledgement(
    UUID visitId, UUID planId, int planVersion, UUID supervisorId, Instant acknowledgedAt) {}
