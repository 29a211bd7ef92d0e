/**
 * Planned contact between a child and those it does not live with: when it may take place ({@code
 * timetable}), what it takes of the house ({@code claim}), where there is room for it ({@code
 * slot}), how it is booked and ends ({@code booking}), who came and went ({@code attendance}).
 */
@NullMarked
package org.contactcenter.visit;

import org.jspecify.annotations.NullMarked;
