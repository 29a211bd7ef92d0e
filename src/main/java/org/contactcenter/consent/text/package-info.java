/** The texts that people sign or consent to, word for word, by version and language. */
@NullMarked
package org.contactcenter.consent.text;

import org.jspecify.annotations.NullMarked;
