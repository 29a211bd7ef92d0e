/** The written notice of a pause or a closure to each party and to whoever sent the family. */
@NullMarked
package org.contactcenter.report.closure;

import org.jspecify.annotations.NullMarked;
