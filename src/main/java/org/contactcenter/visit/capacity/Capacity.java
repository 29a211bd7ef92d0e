package org.contactcenter.visit.capacity;

import java.util.List;
import org.contactcenter.referral.WaitingFamily;

/**
 * A center's time on some days, and what is asked of it.
 *
 * @param rooms those in use, by name
 * @param supervisors by name
 * @param belowOrder by case number
 * @param waiting the most pressing first, then those who wait longest
 */
record Capacity(
    List<Timesheet> rooms,
    List<Timesheet> supervisors,
    List<Shortfall> belowOrder,
    List<WaitingFamily> waiting) {}
