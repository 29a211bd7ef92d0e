package org.contactcenter.center;

import java.time.LocalDate;
import java.util.UUID;

/** A day on which the center stays closed. */
public record ClosingDay(UUID id, UUID centerId, LocalDate day, String reason) {}
