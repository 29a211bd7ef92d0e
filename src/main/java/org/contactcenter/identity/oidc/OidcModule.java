package org.contactcenter.identity.oidc;

import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.identity.IdentityParts;

/** Assembles single sign-on. */
public final class OidcModule {
  private final ProviderSignIn signIn;

  public OidcModule(Ground ground, IdentityParts parts, OpenIdConnect settings) {
    var accounts = new ProviderAccounts(ground, parts.members(), settings);
    this.signIn = new ProviderSignIn(settings, ground.keys().vault(), accounts, parts.sessions());
  }

  public List<Object> resources() {
    return List.of(new OidcResource(signIn));
  }
}
