/** The interviews of the two sides: apart, at different times, at least once face to face. */
@NullMarked
package org.contactcenter.casefile.intake;

import org.jspecify.annotations.NullMarked;
