/** Who speaks for a side or a child of a case before the court. */
@NullMarked
package org.contactcenter.casefile.representative;

import org.jspecify.annotations.NullMarked;
