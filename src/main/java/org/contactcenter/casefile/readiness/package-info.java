/** What still stands between a case and its first visit, and between it and any later one. */
@NullMarked
package org.contactcenter.casefile.readiness;

import org.jspecify.annotations.NullMarked;
