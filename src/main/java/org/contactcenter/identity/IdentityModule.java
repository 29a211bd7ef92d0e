package org.contactcenter.identity;

import io.dropwizard.auth.AuthValueFactoryProvider;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.contactcenter.audit.Ground;
import org.contactcenter.core.User;
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
  private final Members members;
  private final PasswordChoice choice;
  private final SignInPolicies policies;
  private final Sessions sessions;
  private final SignInModule signIn;

  public IdentityModule(Ground ground, SignInSettings settings) {
    var jdbi = ground.jdbi();
    var transactions = ground.transactions();
    var systemClock = InstantSource.system();
    var throttle = new SignInThrottle(jdbi, transactions, systemClock);
    this.ground = ground;
    this.members = new Members(jdbi, transactions, ground.audit(), ground.clock());
    this.choice = new PasswordChoice(new PasswordRule(settings.minimumPasswordLength()));
    this.policies = new SignInPolicies(jdbi, transactions, ground.audit());
    this.sessions = new Sessions(jdbi, transactions, policies, members, systemClock);
    this.signIn = new SignInModule(ground, throttle, sessions, members, choice);
  }

  public Members members() {
    return members;
  }

  /** Which passwords may be chosen; features above tell it the names they know. */
  public PasswordChoice passwords() {
    return choice;
  }

  /** What each center demands of a sign-in. */
  public SignInPolicies policies() {
    return policies;
  }

  public List<Object> resources() {
    return Stream.of(
            List.of(
                new SessionFeature(sessions),
                RolesAllowedDynamicFeature.class,
                new AuthValueFactoryProvider.Binder<>(User.class),
                new SessionResource(sessions),
                new SignInPolicyResource(policies),
                new UserResource(members, ground.creations(), choice)),
            signIn.resources())
        .flatMap(List::stream)
        .toList();
  }
}
