package org.contactcenter.identity.oidc;

import com.nimbusds.oauth2.sdk.GeneralException;
import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.contactcenter.core.Problem;
import org.contactcenter.core.secret.Vault;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.Visitor;
import org.contactcenter.identity.session.Way;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in at the provider: there, and back again. */
final class ProviderSignIn {
  private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);

  private final OpenIdConnect settings;
  private final Vault vault;
  private final ProviderAccounts accounts;
  private final Sessions sessions;
  private final InstantSource systemClock = InstantSource.system();

  private volatile @Nullable Provider provider;

  ProviderSignIn(
      OpenIdConnect settings, Vault vault, ProviderAccounts accounts, Sessions sessions) {
    this.settings = settings;
    this.vault = vault;
    this.accounts = accounts;
    this.sessions = sessions;
  }

  /** The way there, and what the browser keeps meanwhile. */
  record Start(URI entrance, String kept) {}

  /** What the provider had the browser bring back. */
  record Answer(
      Optional<String> code, Optional<String> state, Optional<String> issuer, String kept) {}

  /** Throws a {@link Problem}: absent where no provider is set, busy where it cannot be reached. */
  Start start(URI redirect) {
    requireOn();
    var pending = Pending.begin(systemClock.instant());
    return new Start(provider().entrance(pending, redirect(redirect)), pending.seal(vault));
  }

  /** Throws a {@link Problem} that does not tell what was wrong; the log does. */
  Sessions.Opened finish(Answer answer, URI redirect, Visitor visitor) {
    requireOn();
    try {
      var guest = Guest.of(claims(answer, redirect(redirect)), settings);
      var account = accounts.accountOf(guest, visitor.address());
      return sessions
          .open(account, Optional.of(settings.centerId()), visitor, Way.PROVIDER)
          .orElseThrow(() -> new UntrustedAnswer("somebody who may act nowhere"));
    } catch (UntrustedAnswer untrusted) {
      LOG.warn("Sign-in by the identity provider refused: {}", untrusted.getMessage());
      throw Problem.of(Problem.Kind.UNAUTHENTICATED, "provider-sign-in-failed");
    }
  }

  private Map<String, Object> claims(Answer answer, URI redirect) {
    var now = systemClock.instant();
    var pending =
        Pending.open(vault, answer.kept())
            .filter(begun -> begun.answers(answer.state().orElse(""), now))
            .orElseThrow(() -> new UntrustedAnswer("another browser, or too late"));
    var code = answer.code().orElseThrow(() -> new UntrustedAnswer("no code"));
    if (!answer.issuer().map(provider()::isIssuer).orElse(true)) {
      throw new UntrustedAnswer("another issuer");
    }
    try {
      return provider().claims(code, pending, redirect);
    } catch (IOException unreachable) {
      throw unreachable(unreachable);
    }
  }

  private Provider provider() {
    var known = provider;
    if (known != null) {
      return known;
    }
    try {
      var found = Provider.discover(settings);
      provider = found;
      return found;
    } catch (IOException | GeneralException unreachable) {
      throw unreachable(unreachable);
    }
  }

  private static Problem unreachable(Exception cause) {
    LOG.warn("The identity provider cannot be used: {}", cause.getClass().getSimpleName());
    return Problem.busy();
  }

  private URI redirect(URI found) {
    return settings.redirectUri().isBlank() ? found : URI.create(settings.redirectUri());
  }

  private void requireOn() {
    if (!settings.isOn()) {
      throw Problem.of(Problem.Kind.ABSENT, "no-provider");
    }
  }
}
