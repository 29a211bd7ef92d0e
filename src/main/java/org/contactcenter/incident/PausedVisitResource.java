package org.contactcenter.incident;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.core.User;

/** Visits that stood still because of an incident, over HTTP. */
@Path("/incidents/{id}/continue-visit")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class PausedVisitResource {
  private final PausedVisits visits;
  private final IncidentViews views;

  PausedVisitResource(PausedVisits visits, IncidentViews views) {
    this.visits = visits;
    this.views = views;
  }

  record CarryOn() {}

  /** The visit goes on. */
  @POST
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView carryOn(@Auth User user, @PathParam("id") UUID id, @NotNull CarryOn request) {
    return views.of(user, visits.carryOn(user, id));
  }
}
