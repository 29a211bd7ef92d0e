/**
 * What court orders lay down about contact, as rules of visits: when, how long, how often, of which
 * type and with whom; who departed from them and why; and which orders end soon.
 */
@NullMarked
package org.contactcenter.visit.term;

import org.jspecify.annotations.NullMarked;
