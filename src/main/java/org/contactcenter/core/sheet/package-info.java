/**
 * Lists as tables: what the columns of a list are, and how its rows are written as CSV or as a
 * workbook (XLSX), one after the other and without holding them all. No text of a record is ever
 * taken for a formula by the program that opens the table.
 */
@NullMarked
package org.contactcenter.core.sheet;

import org.jspecify.annotations.NullMarked;
