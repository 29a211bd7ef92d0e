/**
 * Slots that were given up, and who could have them: cases below what their order says, and
 * families on the waiting list.
 */
@NullMarked
package org.contactcenter.visit.offer;

import org.jspecify.annotations.NullMarked;
