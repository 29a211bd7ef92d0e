/**
 * Passwords by one-time link: an invitation for a new account, a reset for one whose password is
 * lost. Whoever hands the link over does so by hand; nothing here sends mail. It keeps to the
 * system's clock.
 */
@NullMarked
package org.contactcenter.identity.link;

import org.jspecify.annotations.NullMarked;
