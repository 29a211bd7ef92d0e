/**
 * Sessions: opened by signing in, resumed by cookie or bearer token, listed and ended by whom they
 * belong to. They keep to the system's clock.
 */
@NullMarked
package org.contactcenter.identity.session;

import org.jspecify.annotations.NullMarked;
