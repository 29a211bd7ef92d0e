package org.contactcenter.center;

import java.util.UUID;

/** A building of the center. Parties that must not meet are kept apart per site. */
public record Site(UUID id, UUID centerId, String name, String address) {}
