/**
 * Requests that reach the center: taken in from a court, an agency or the parents themselves,
 * screened for risk and duplicates, put on the waiting list, and at last accepted, declined or
 * withdrawn. Accepting makes a case, which is the work of the feature above ({@link
 * org.contactcenter.referral.CaseRegister}).
 *
 * <p>Words: {@link org.contactcenter.referral.Referral}, {@link
 * org.contactcenter.referral.Screening}. The door to other features is {@link
 * org.contactcenter.referral.Referrals}.
 */
@NullMarked
package org.contactcenter.referral;

import org.jspecify.annotations.NullMarked;
