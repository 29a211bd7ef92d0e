/**
 * Timetable proposals: what a center's families wait for, and what the solver makes of it. A
 * proposal books nothing; a coordinator accepts it, wholly or by row, or discards it.
 */
@NullMarked
package org.contactcenter.visit.proposal;

import org.jspecify.annotations.NullMarked;
