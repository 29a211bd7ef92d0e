/**
 * Rules of a visit that need no place in the house: each says of a visit as it would be what speaks
 * against it. Booking, the search for slots and whatever previews visits ask the same rules.
 */
@NullMarked
package org.contactcenter.visit.rule;

import org.jspecify.annotations.NullMarked;
