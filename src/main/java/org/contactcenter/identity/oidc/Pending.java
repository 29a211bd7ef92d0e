package org.contactcenter.identity.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.contactcenter.core.secret.BrokenSeal;
import org.contactcenter.core.secret.Vault;

/**
 * A sign-in under way at the provider. The browser keeps it, sealed: what comes back must come back
 * to the browser that went.
 */
record Pending(State state, Nonce nonce, CodeVerifier verifier, Instant expiresAt) {
  static final Duration LASTS = Duration.ofMinutes(10);

  private static final String CONTEXT = "provider-sign-in";

  static Pending begin(Instant now) {
    return new Pending(new State(), new Nonce(), new CodeVerifier(), now.plus(LASTS));
  }

  String seal(Vault vault) {
    var plain =
        String.join(
            " ",
            state.getValue(),
            nonce.getValue(),
            verifier.getValue(),
            Long.toString(expiresAt.getEpochSecond()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(vault.seal(plain, CONTEXT));
  }

  /** Empty for what was never sealed here. */
  static Optional<Pending> open(Vault vault, String sealed) {
    try {
      var parts = vault.open(Base64.getUrlDecoder().decode(sealed), CONTEXT).split(" ", -1);
      return Optional.of(
          new Pending(
              new State(parts[0]),
              new Nonce(parts[1]),
              new CodeVerifier(parts[2]),
              Instant.ofEpochSecond(Long.parseLong(parts[3]))));
    } catch (IllegalArgumentException | BrokenSeal foreign) {
      return Optional.empty();
    }
  }

  boolean answers(String returned, Instant now) {
    return now.isBefore(expiresAt)
        && MessageDigest.isEqual(
            returned.getBytes(StandardCharsets.UTF_8),
            state.getValue().getBytes(StandardCharsets.UTF_8));
  }
}
