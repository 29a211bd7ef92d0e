/** Where there is still room: the free and legal times for a visit, and who and what they take. */
@NullMarked
package org.contactcenter.visit.slot;

import org.jspecify.annotations.NullMarked;
