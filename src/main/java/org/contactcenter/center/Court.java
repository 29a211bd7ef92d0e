package org.contactcenter.center;

import java.util.UUID;

/** A court that refers families; a liaison belongs to one. */
public record Court(UUID id, UUID centerId, String name) {}
