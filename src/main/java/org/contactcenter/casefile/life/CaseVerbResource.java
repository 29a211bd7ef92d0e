package org.contactcenter.casefile.life;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.suspension.Suspension;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.User;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

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

  record Suspend(
      @NotBlank @Size(max = 500) String reason,
      Optional<@Size(min = 1, max = 20_000) String> notice,
      Optional<@Size(min = 1, max = 20_000) String> conditions,
      Optional<LocalDate> reviewOn,
      Optional<@Valid ChoicesRequest> visits) {
    Suspension.Terms terms() {
      return new Suspension.Terms(reason, notice, conditions, reviewOn);
    }
  }

  /**
   * A case that was paused.
   *
   * @param visits those that were cancelled with it
   */
  record Suspended(@JsonUnwrapped CaseView paused, Optional<Hits> visits) {}

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
  public Suspended suspend(
      @Auth User user,
      @PathParam("id") UUID id,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Suspend request) {
    var settlement = Settlement.of(request.visits(), preview);
    var paused = service.suspend(user, id, request.terms(), settlement);
    return new Suspended(views.of(user, paused), settlement.hits());
  }

  @POST
  @Path("{id}/resume")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CaseView resume(@Auth User user, @PathParam("id") UUID id, @NotNull Resume request) {
    return views.of(user, service.resume(user, id));
  }
}
