/**
 * By when an incident is reported, a parent told of it, and what happened looked at; what holds the
 * telling back; and who hears of what is overdue.
 */
@NullMarked
package org.contactcenter.incident.deadline;

import org.jspecify.annotations.NullMarked;
