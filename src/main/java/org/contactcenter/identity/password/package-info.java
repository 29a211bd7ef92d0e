/**
 * Passwords: how they are kept (Argon2id), and which are refused (NIST SP 800-63B-4: length and a
 * list of what is guessed first; no rules of composition, no change by the calendar).
 */
@NullMarked
package org.contactcenter.identity.password;

import org.jspecify.annotations.NullMarked;
