/** Court orders of a case: for each child and day one of them governs. */
@NullMarked
package org.contactcenter.casefile.order;

import org.jspecify.annotations.NullMarked;
