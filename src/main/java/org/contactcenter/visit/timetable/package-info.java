/**
 * The rules of time, and nothing but rules: from the time of a visit to the minutes at which each
 * side passes the door, and the hours within which all of that must lie. No input, no output.
 */
@NullMarked
package org.contactcenter.visit.timetable;

import org.jspecify.annotations.NullMarked;
