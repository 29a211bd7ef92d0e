/**
 * Visits: booked, moved, confirmed, begun and brought to an end. {@link
 * org.contactcenter.visit.booking.Visits} is the door to those there are.
 */
@NullMarked
package org.contactcenter.visit.booking;

import org.jspecify.annotations.NullMarked;
