/** By when a court wants a report: the requests, what is due, and what of it is overdue. */
@NullMarked
package org.contactcenter.report.court.due;

import org.jspecify.annotations.NullMarked;
