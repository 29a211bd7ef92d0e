/**
 * When a plan's visits are: RFC 5545 recurrence over the days of a center, and what its clock makes
 * of them. No input, no output.
 */
@NullMarked
package org.contactcenter.visit.plan.recurrence;

import org.jspecify.annotations.NullMarked;
