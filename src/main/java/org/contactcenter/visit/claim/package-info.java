/**
 * What a visit takes: a place in a room, supervisors, the child, the adults, and the time during
 * which the other side is kept out. The database excludes that two visits take the same; the rules
 * here say what is taken, and what would be free.
 */
@NullMarked
package org.contactcenter.visit.claim;

import org.jspecify.annotations.NullMarked;
