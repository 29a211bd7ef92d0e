/**
 * The report to a court: facts of a period, with what its author wrote of them, a cautionary note
 * always, and a copy for each who gets it, without what that reader must not learn. Once released
 * it is frozen, numbered and never changed; a mistake is mended by another report that names it.
 */
@NullMarked
package org.contactcenter.report.court;

import org.jspecify.annotations.NullMarked;
