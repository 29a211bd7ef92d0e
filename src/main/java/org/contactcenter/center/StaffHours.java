package org.contactcenter.center;

import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;

/** One stretch of a member of staff's working week. */
public record StaffHours(UUID accountId, @Nested WeeklyHours hours) {}
