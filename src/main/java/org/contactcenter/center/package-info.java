/**
 * The center itself: time zone, settings, sites and rooms, opening hours and closing days, its
 * staff's time, its courts and the texts people sign. Its door is {@link
 * org.contactcenter.center.Centers}.
 */
@NullMarked
package org.contactcenter.center;

import org.jspecify.annotations.NullMarked;
