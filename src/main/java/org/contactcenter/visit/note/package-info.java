/**
 * Observation notes: what staff saw and heard at a visit. A note is a draft of its author's alone
 * until signed; from then on, and from some hours after it was written, it no longer changes:
 * whatever is added later stands beside it as an amendment.
 */
@NullMarked
package org.contactcenter.visit.note;

import org.jspecify.annotations.NullMarked;
