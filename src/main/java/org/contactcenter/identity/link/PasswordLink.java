package org.contactcenter.identity.link;

import java.time.Instant;
import org.contactcenter.identity.Token;

/** A link just made; the only moment at which its token is known. */
public record PasswordLink(Token token, Instant expiresAt) {}
