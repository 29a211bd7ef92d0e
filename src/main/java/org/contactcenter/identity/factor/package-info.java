/**
 * The second factor: time-based codes (RFC 6238) and recovery codes. Secrets are sealed, codes work
 * once. It keeps to the system's clock.
 */
@NullMarked
package org.contactcenter.identity.factor;

import org.jspecify.annotations.NullMarked;
