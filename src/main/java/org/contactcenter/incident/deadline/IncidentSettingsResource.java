package org.contactcenter.incident.deadline;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.ADMIN;
import static org.contactcenter.core.Role.Name.AUDITOR;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

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
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** Within how many hours things are done after an incident. */
@Path("/settings/incidents")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class IncidentSettingsResource {
  private final Deadlines deadlines;

  IncidentSettingsResource(Deadlines deadlines) {
    this.deadlines = deadlines;
  }

  record Choose(
      @NotNull @Min(1) @Max(720) Integer parentHours,
      @NotNull @Min(1) @Max(720) Integer reviewHours) {}

  record View(int parentHours, int reviewHours, int version) implements Versioned {
    static View of(IncidentSettings settings) {
      return new View(settings.parentHours(), settings.reviewHours(), settings.version());
    }
  }

  @GET
  @RolesAllowed({ADMIN, COORDINATOR, CASE_WORKER, SUPERVISOR, AUDITOR})
  public View get(@Auth User user) {
    return View.of(deadlines.settings(user.scope()));
  }

  @PUT
  @RolesAllowed(ADMIN)
  public View choose(@Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Choose request) {
    return View.of(
        deadlines.choose(user, ifMatch::require, request.parentHours(), request.reviewHours()));
  }
}
