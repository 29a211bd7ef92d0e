package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** What the center lets people do without an account. */
@Path("/settings/doors")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class DoorSettingsResource {
  private final Doors doors;

  DoorSettingsResource(Doors doors) {
    this.doors = doors;
  }

  record Replace(
      @NotNull Boolean takesApplications,
      @NotNull @Min(1) @Max(365) Integer applicationDays,
      @NotNull @Min(1) @Max(90) Integer linkDays) {
    DoorSettings settings() {
      return new DoorSettings(takesApplications, applicationDays, linkDays, 0);
    }
  }

  record View(boolean takesApplications, int applicationDays, int linkDays, int version)
      implements Versioned {
    static View of(DoorSettings settings) {
      return new View(
          settings.takesApplications(),
          settings.applicationDays(),
          settings.linkDays(),
          settings.version());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.AUDITOR})
  public View get(@Auth User user) {
    return View.of(doors.of(user.scope()));
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    return View.of(doors.replace(user, ifMatch::require, request.settings()));
  }
}
