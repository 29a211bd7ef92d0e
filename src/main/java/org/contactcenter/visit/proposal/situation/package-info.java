/** What a timetable is to be proposed for: who waits for what, and at which times it is legal. */
@NullMarked
package org.contactcenter.visit.proposal.situation;

import org.jspecify.annotations.NullMarked;
