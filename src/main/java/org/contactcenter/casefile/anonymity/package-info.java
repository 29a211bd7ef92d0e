/** How a case ends for good: when its time is over, all that could name anyone is taken out. */
@NullMarked
package org.contactcenter.casefile.anonymity;

import org.jspecify.annotations.NullMarked;
