/**
 * What a timetable is proposed for, and what a proposal is; no input, no output, no solver. A
 * candidate is legal by the rules of booking before it gets here; what is left to decide is which
 * candidates go together.
 */
@NullMarked
package org.contactcenter.visit.proposal.model;

import org.jspecify.annotations.NullMarked;
