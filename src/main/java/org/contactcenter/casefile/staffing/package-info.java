/**
 * What a family needs of the staff at its visits: how many supervisors, and whether they are there
 * for it alone.
 */
@NullMarked
package org.contactcenter.casefile.staffing;

import org.jspecify.annotations.NullMarked;
