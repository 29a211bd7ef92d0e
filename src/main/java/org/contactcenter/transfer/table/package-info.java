/** Every list that has columns leaves as a table, by its own address, filter and rights. */
@NullMarked
package org.contactcenter.transfer.table;

import org.jspecify.annotations.NullMarked;
