package org.contactcenter.identity.session;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Set;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** What the center demands of a sign-in. */
@Path("/settings/sign-in")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SignInPolicyResource {
  private final SignInPolicies policies;

  public SignInPolicyResource(SignInPolicies policies) {
    this.policies = policies;
  }

  record Replace(
      @NotNull @Size(max = 8) List<@NotNull Role> secondFactorRoles,
      @NotNull @Min(5) @Max(480) Integer idleMinutes,
      @NotNull @Min(1) @Max(24) Integer sessionHours) {
    SignInPolicy policy() {
      return new SignInPolicy(Set.copyOf(secondFactorRoles), idleMinutes, sessionHours, 0);
    }
  }

  record View(List<Role> secondFactorRoles, int idleMinutes, int sessionHours, int version)
      implements Versioned {
    static View of(SignInPolicy policy) {
      return new View(
          policy.secondFactorRoles().stream().sorted().toList(),
          policy.idleMinutes(),
          policy.sessionHours(),
          policy.version());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.AUDITOR})
  public View get(@Auth User user) {
    return View.of(policies.of(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(policies.replace(user, ifMatch::require, request.policy()));
  }
}
