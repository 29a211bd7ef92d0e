/** One row of a table made into the request that it stands for, by a mapping. */
@NullMarked
package org.contactcenter.transfer.imports.row;

import org.jspecify.annotations.NullMarked;
