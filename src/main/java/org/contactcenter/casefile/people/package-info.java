/** Who is who in a case, and from which day until which. */
@NullMarked
package org.contactcenter.casefile.people;

import org.jspecify.annotations.NullMarked;
