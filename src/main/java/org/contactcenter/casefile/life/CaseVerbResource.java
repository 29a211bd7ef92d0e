package org.contactcenter.casefile.life;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.User;

/** What moves a case on, over HTTP. */
@Path("/cases")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CaseVerbResource {
  private final Assignments assignments;
  private final Service service;
  private final CaseViews views;

  CaseVerbResource(Assignments assignments, Service service, CaseViews views) {
    this.assignments = assignments;
    this.service = service;
    this.views = views;
  }

  record Assign(@NotNull UUID userId) {}

  record Activate() {}

  record Suspend(@NotBlank @Size(max = 500) String reason) {}

  record Resume() {}

  @POST
  @Path("{id}/assign")
  @RolesAllowed(COORDINATOR)
  public CaseView assign(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Assign request) {
    return views.of(user, assignments.assign(user, id, "userId", request.userId()));
  }

  @POST
  @Path("{id}/activate")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView activate(@Auth User user, @PathParam("id") UUID id, @NotNull Activate request) {
    return views.of(user, service.activate(user, id));
  }

  @POST
  @Path("{id}/suspend")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView suspend(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Suspend request) {
    return views.of(user, service.suspend(user, id, request.reason()));
  }

  @POST
  @Path("{id}/resume")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView resume(@Auth User user, @PathParam("id") UUID id, @NotNull Resume request) {
    return views.of(user, service.resume(user, id));
  }
}
