/**
 * Calendar feeds of visits, for the calendar programs of the staff (RFC 5545). A feed has a secret
 * address of its own, shows case numbers and no family's name, and dies with its owner's rights.
 */
@NullMarked
package org.contactcenter.calendar;

import org.jspecify.annotations.NullMarked;
