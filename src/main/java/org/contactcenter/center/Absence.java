package org.contactcenter.center;

import java.time.LocalDate;
import java.util.UUID;

/** Days, both included, on which a member of staff is away. */
public record Absence(
    UUID id, UUID centerId, UUID accountId, LocalDate firstDay, LocalDate lastDay) {}
