/**
 * What a person is given of what the center keeps of them: their own data and nobody else's (GDPR,
 * articles 15 and 20). Each feature that keeps something of people tells its part by {@link
 * org.contactcenter.party.copy.PersonalRecords}.
 */
@NullMarked
package org.contactcenter.disclosure;

import org.jspecify.annotations.NullMarked;
