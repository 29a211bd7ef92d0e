/** The report of a visit: facts, attendance, signed notes, incidents, and the cautionary note. */
@NullMarked
package org.contactcenter.report.visit;

import org.jspecify.annotations.NullMarked;
