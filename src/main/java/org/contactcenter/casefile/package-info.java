/**
 * The case file: a family's matter from the accepted referral to its closure. {@link
 * org.contactcenter.casefile.Cases} is the door to other features: who may see a case, its row
 * lock, its people and the order that governs a day. What features above the case do when it is
 * paused or closed, and what they object to, they say by {@link
 * org.contactcenter.casefile.VisitsAhead}, {@link org.contactcenter.casefile.ClosureObjector},
 * {@link org.contactcenter.casefile.ClosureNotices} and {@link
 * org.contactcenter.casefile.readiness.ReadinessRule}.
 */
@NullMarked
package org.contactcenter.casefile;

import org.jspecify.annotations.NullMarked;
