/**
 * Single sign-on by OpenID Connect: authorization code with PKCE, roles from a claim. Off unless
 * the configuration names an issuer.
 */
@NullMarked
package org.contactcenter.identity.oidc;

import org.jspecify.annotations.NullMarked;
