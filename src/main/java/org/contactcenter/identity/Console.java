package org.contactcenter.identity;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.Scope;
import org.contactcenter.core.User;
import org.contactcenter.identity.factor.Codes;
import org.contactcenter.identity.link.PasswordLink;
import org.contactcenter.identity.link.PasswordLinks;
import org.contactcenter.identity.password.Credentials;

/**
 * What whoever runs the service does at its console for people whom no center may help alone. The
 * trail of their first center tells it, in their own name.
 */
public final class Console {
  private final Ground ground;
  private final Credentials credentials;
  private final Members members;
  private final PasswordLinks links;
  private final Codes codes;

  Console(
      Ground ground, Credentials credentials, Members members, PasswordLinks links, Codes codes) {
    this.ground = ground;
    this.credentials = credentials;
    this.members = members;
    this.links = links;
    this.codes = codes;
  }

  /** Empty where nobody of that name may act in any center. */
  public Optional<PasswordLink> passwordLink(String username, boolean withoutSecondFactor) {
    return credentials
        .find(username)
        .flatMap(account -> members.joined(account).stream().findFirst())
        .map(member -> passwordLink(member, withoutSecondFactor));
  }

  private PasswordLink passwordLink(Member member, boolean withoutSecondFactor) {
    var scope = new Scope(member.centerId(), member.accountId());
    return ground
        .transactions()
        .in(
            scope,
            () -> {
              record(member, "password.link-made-at-console");
              if (withoutSecondFactor) {
                codes.forget(scope);
                record(member, "second-factor.removed-at-console");
              }
              return links.atConsole(scope);
            });
  }

  private void record(Member member, String action) {
    var owner =
        new User(
            member.accountId(),
            member.username(),
            UUID.randomUUID(),
            member.centerId(),
            Set.of(),
            Optional.empty(),
            "console");
    ground.audit().record(owner, action, member.accountId());
  }
}
