/** Every open case, active or not, is looked at anew at the center's interval. */
@NullMarked
package org.contactcenter.casefile.review;

import org.jspecify.annotations.NullMarked;
