/**
 * Conflicts of interest: who of the staff and of the interpreters must have nothing to do with a
 * family, because they are related to it or would not be neutral (Supervised Visitation Network,
 * standards 3.5 and 11).
 */
@NullMarked
package org.contactcenter.casefile.conflict;

import org.jspecify.annotations.NullMarked;
