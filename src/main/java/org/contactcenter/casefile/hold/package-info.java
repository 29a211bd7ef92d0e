/** Legal holds: while one is on a case, nothing of it is anonymised, however old it is. */
@NullMarked
package org.contactcenter.casefile.hold;

import org.jspecify.annotations.NullMarked;
