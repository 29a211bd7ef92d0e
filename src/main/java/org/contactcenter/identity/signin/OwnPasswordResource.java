package org.contactcenter.identity.signin;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.identity.session.WithoutSecondFactor;

/** One's own password. */
@Path("/me/password")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class OwnPasswordResource {
  private final OwnPassword own;

  OwnPasswordResource(OwnPassword own) {
    this.own = own;
  }

  record Change(
      @NotBlank @Size(max = 1000) String current, @NotBlank @Size(max = 1000) String password) {}

  @PUT
  @WithoutSecondFactor
  @RolesAllowed(Role.Name.ANYONE)
  public void change(@Auth User user, @NotNull @Valid Change request) {
    own.change(user, request.current(), request.password());
  }
}
