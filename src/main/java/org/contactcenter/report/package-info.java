/**
 * What leaves the center on paper: the report of a visit and the written notice of a closure, as
 * PDF on the center's letterhead in its languages. A report is printed anew from the record each
 * time it is asked for; a notice is kept as it was made.
 */
@NullMarked
package org.contactcenter.report;

import org.jspecify.annotations.NullMarked;
