/**
 * What must not be read by whoever gets hold of the database: the {@link
 * org.contactcenter.core.secret.Keys} that lie outside of it, and the {@link
 * org.contactcenter.core.secret.Vault} that seals single fields with them.
 */
@NullMarked
package org.contactcenter.core.secret;

import org.jspecify.annotations.NullMarked;
