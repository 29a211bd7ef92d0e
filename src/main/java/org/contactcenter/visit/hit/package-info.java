/**
 * What becomes of visits when something they rest on is taken away: which are hit, where they could
 * be instead, and how they are moved or cancelled.
 */
@NullMarked
package org.contactcenter.visit.hit;

import org.jspecify.annotations.NullMarked;
