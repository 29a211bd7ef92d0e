/**
 * Agreements and consents from afar: a member of staff makes a link for one person and one text,
 * and whoever opens it reads the text in full, in their language, and signs by typing their name.
 * It is used once; the paper way is always open beside it.
 */
@NullMarked
package org.contactcenter.consent.link;

import org.jspecify.annotations.NullMarked;
