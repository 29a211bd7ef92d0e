package org.contactcenter.identity;

import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.SignInPolicies;
import org.contactcenter.identity.throttle.SignInThrottle;

/** What every way of signing in stands on. */
public record IdentityParts(
    Members members,
    OwnAccounts ownAccounts,
    SignInThrottle throttle,
    Sessions sessions,
    SignInPolicies policies,
    Leavings leavings) {}
