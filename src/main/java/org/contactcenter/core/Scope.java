package org.contactcenter.core;

import java.util.UUID;

/** In whose name, and in which center, a transaction runs; row-level security reads both. */
public record Scope(UUID centerId, UUID userId) {}
