/**
 * Who someone is: accounts and their roles per center, sign-in, sessions by cookie or bearer token.
 * Sessions, tokens and throttling keep to the system's clock, never to domain time.
 */
@NullMarked
package org.contactcenter.identity;

import org.jspecify.annotations.NullMarked;
