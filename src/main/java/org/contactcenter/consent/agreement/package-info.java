/** The center's rules, signed by each side apart. */
@NullMarked
package org.contactcenter.consent.agreement;

import org.jspecify.annotations.NullMarked;
