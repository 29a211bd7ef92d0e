/** Signing in, and changing one's own password. */
@NullMarked
package org.contactcenter.identity.signin;

import org.jspecify.annotations.NullMarked;
