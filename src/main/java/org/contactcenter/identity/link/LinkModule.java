package org.contactcenter.identity.link;

import java.time.InstantSource;
import java.util.List;
import org.contactcenter.audit.Ground;
import org.contactcenter.identity.IdentityParts;
import org.contactcenter.identity.password.PasswordChoice;
import org.contactcenter.identity.signin.PasswordChange;

/** Assembles invitations and resets. */
public final class LinkModule {
  private final PasswordLinks links;
  private final LinkUse use;

  public LinkModule(
      Ground ground, IdentityParts parts, PasswordChoice choice, PasswordChange change) {
    this.links =
        new PasswordLinks(ground, parts.members(), parts.ownAccounts(), InstantSource.system());
    this.use = new LinkUse(ground, parts.throttle(), choice, change);
  }

  public PasswordLinks links() {
    return links;
  }

  public List<Object> resources() {
    return List.of(new LinkResource(links), new PublicLinkResource(use));
  }
}
