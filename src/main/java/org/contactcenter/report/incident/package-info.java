/**
 * The report of an incident on paper, a copy for each who may have one: to each without what that
 * reader must not learn. Printed anew from the record each time.
 */
@NullMarked
package org.contactcenter.report.incident;

import org.jspecify.annotations.NullMarked;
