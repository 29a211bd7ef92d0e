package org.contactcenter.visit.capacity;

import java.util.UUID;

/**
 * A case that has fewer visits in a week or a month than its order says.
 *
 * @param ordered by the order that governs the first day of it that was looked at
 * @param planned in the whole of it, those held included
 */
record Shortfall(UUID caseId, String caseNumber, Period period, int ordered, int planned) {}
