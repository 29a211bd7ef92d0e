/**
 * What a center asks when it judges the risk of a family: its questionnaire, version by version,
 * how the answers add up to a proposal, and the highest risk that it carries.
 */
@NullMarked
package org.contactcenter.referral.screening;

import org.jspecify.annotations.NullMarked;
