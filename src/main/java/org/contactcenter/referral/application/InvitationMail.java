package org.contactcenter.referral.application;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Scope;

/**
 * Takes an invitation to whoever is to apply as well. What writes to people connects itself. Nobody
 * knows more of the addressee than where mail reaches them, as the staff were told.
 */
@FunctionalInterface
public interface InvitationMail {

  /**
   * What is sent.
   *
   * @param known who has applied already, and must not read it
   * @param state by which the invitation is known again
   * @param page which takes the invitation, with its secret
   */
  record Invited(UUID referralId, UUID known, String state, URI page, Instant expiresAt) {}

  /**
   * Where to.
   *
   * @param language the center's, where empty
   */
  record To(String address, Optional<Language> language) {}

  /** Posts it in the open transaction. False where who applied would read it. */
  boolean post(Scope scope, Invited invited, To to);
}
