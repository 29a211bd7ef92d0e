package org.contactcenter.identity.session;

import java.util.Set;
import org.contactcenter.core.Role;

/**
 * What a center demands of a sign-in. Each figure is its own choice, {@link #DEFAULT} until then.
 *
 * @param secondFactorRoles who holds one of these may do nothing before a second factor is enrolled
 * @param idleMinutes after which a session without a request ends
 * @param sessionHours after which every session ends
 */
public record SignInPolicy(
    Set<Role> secondFactorRoles, int idleMinutes, int sessionHours, int version) {
  static final SignInPolicy DEFAULT = new SignInPolicy(Set.of(), 60, 12, 0);

  public SignInPolicy {
    secondFactorRoles = Set.copyOf(secondFactorRoles);
  }

  /** One that no center has kept yet. */
  public static SignInPolicy demanding(Set<Role> secondFactorRoles) {
    return new SignInPolicy(
        secondFactorRoles, DEFAULT.idleMinutes(), DEFAULT.sessionHours(), DEFAULT.version());
  }

  SignInPolicy nextVersion() {
    return new SignInPolicy(secondFactorRoles, idleMinutes, sessionHours, version + 1);
  }
}
