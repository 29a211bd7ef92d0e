/**
 * The center's paper: letterhead, typeface, page numbers, tables, and dates as a language has them.
 */
@NullMarked
package org.contactcenter.report.paper;

import org.jspecify.annotations.NullMarked;
