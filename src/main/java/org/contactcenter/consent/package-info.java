/**
 * What people have agreed to: each side signs the center's rules ({@link
 * org.contactcenter.consent.agreement}), and consents to the contact where no court has ordered it
 * ({@link org.contactcenter.consent.Consent}), to a text in one version and language ({@link
 * org.contactcenter.consent.text}). Without them no visit takes place.
 */
@NullMarked
package org.contactcenter.consent;

import org.jspecify.annotations.NullMarked;
