/** Judging the risk of a running case anew, on every new fact; the history stays. */
@NullMarked
package org.contactcenter.casefile.screening;

import org.jspecify.annotations.NullMarked;
