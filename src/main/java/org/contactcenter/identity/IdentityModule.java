package org.contactcenter.identity;

import io.dropwizard.auth.AuthValueFactoryProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.User;
import org.contactcenter.hit.Takings;
import org.contactcenter.identity.factor.FactorModule;
import org.contactcenter.identity.link.LinkModule;
import org.contactcenter.identity.link.PasswordLinks;
import org.contactcenter.identity.oidc.OidcModule;
import org.contactcenter.identity.password.Credentials;
import org.contactcenter.identity.password.PasswordChoice;
import org.contactcenter.identity.password.PasswordRule;
import org.contactcenter.identity.session.SessionFeature;
import org.contactcenter.identity.session.SessionResource;
import org.contactcenter.identity.session.Sessions;
import org.contactcenter.identity.session.SignInPolicies;
import org.contactcenter.identity.session.SignInPolicyResource;
import org.contactcenter.identity.signin.SignInModule;
import org.contactcenter.identity.throttle.SignInThrottle;
import org.glassfish.jersey.server.filter.RolesAllowedDynamicFeature;

/**
 * Assembles accounts and sessions. Sessions keep to the system's clock, memberships to domain time.
 */
public final class IdentityModule {
  private final Ground ground;
  private final IdentityParts parts;
  private final PasswordChoice choice;
  private final FactorModule factor;
  private final SignInModule signIn;
  private final LinkModule link;
  private final OidcModule oidc;

  public IdentityModule(Ground ground, Takings takings, SignInSettings settings) {
    this.ground = ground;
    this.parts = parts(ground, takings);
    this.choice = new PasswordChoice(new PasswordRule(settings.minimumPasswordLength()));
    this.factor = new FactorModule(ground, parts);
    this.signIn = new SignInModule(ground, parts, choice, factor.codes());
    this.link = new LinkModule(ground, parts, choice, signIn.change());
    this.oidc = new OidcModule(ground, parts, settings.openIdConnect());
  }

  private static IdentityParts parts(Ground ground, Takings takings) {
    var jdbi = ground.jdbi();
    var transactions = ground.transactions();
    var systemClock = InstantSource.system();
    var leavings = new Leavings();
    var members = new Members(ground, takings, leavings);
    var policies = new SignInPolicies(jdbi, transactions, ground.audit());
    return new IdentityParts(
        members,
        new OwnAccounts(jdbi, members, transactions),
        new SignInThrottle(jdbi, transactions, systemClock),
        new Sessions(ground, policies, members, systemClock, leavings),
        policies,
        leavings);
  }

  public Members members() {
    return parts.members();
  }

  /** Who is told when somebody signs out or is locked out. */
  public Leavings leavings() {
    return parts.leavings();
  }

  /** Which passwords may be chosen; features above tell it the names they know. */
  public PasswordChoice passwords() {
    return choice;
  }

  /** Slows guessing, also at doors that need no account. */
  public SignInThrottle throttle() {
    return parts.throttle();
  }

  /** What each center demands of a sign-in. */
  public SignInPolicies policies() {
    return parts.policies();
  }

  /** One-time links by which a password is chosen. */
  public PasswordLinks links() {
    return link.links();
  }

  /** What is done at the service's console. */
  public Console console() {
    return new Console(
        ground, new Credentials(ground.jdbi()), parts.members(), link.links(), factor.codes());
  }

  public List<Object> resources() {
    return Stream.of(
            own(), factor.resources(), signIn.resources(), link.resources(), oidc.resources())
        .flatMap(List::stream)
        .toList();
  }

  private List<Object> own() {
    return List.of(
        new SessionFeature(parts.sessions()),
        RolesAllowedDynamicFeature.class,
        new AuthValueFactoryProvider.Binder<>(User.class),
        new SessionResource(parts.sessions()),
        new SignInPolicyResource(parts.policies()),
        new UserResource(parts.members(), ground.creations(), choice, link.links()));
  }
}
