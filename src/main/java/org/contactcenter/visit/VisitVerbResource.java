package org.contactcenter.visit;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

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
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.visit.attendance.Arrivals;
import org.contactcenter.visit.attendance.NoShows;
import org.contactcenter.visit.booking.ByWhom;
import org.contactcenter.visit.booking.Proceedings;

/** What happens to a visit that was booked, and at it. */
@Path("/visits")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class VisitVerbResource {
  private final Proceedings proceedings;
  private final Arrivals arrivals;
  private final NoShows noShows;
  private final VisitViews views;

  VisitVerbResource(Proceedings proceedings, Arrivals arrivals, NoShows noShows, VisitViews views) {
    this.proceedings = proceedings;
    this.arrivals = arrivals;
    this.noShows = noShows;
    this.views = views;
  }

  /** Nothing to say. */
  record Nothing() {}

  record Moment(Optional<Instant> at) {}

  record Arrival(@NotNull UUID personId, Optional<Instant> at, Optional<UUID> broughtBy) {}

  record Departure(@NotNull UUID personId, Optional<Instant> at) {}

  record Cancellation(@NotNull ByWhom by, @NotBlank @Size(max = 500) String reason) {}

  record NoShow(@NotNull ByWhom by) {}

  record Explanation(@NotBlank @Size(max = 500) String reason) {}

  record Termination(@NotBlank @Size(max = 500) String reason, Optional<UUID> incidentId) {}

  @POST
  @Path("{id}/confirm")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView confirm(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Nothing request) {
    return views.one(user, proceedings.confirm(user, id));
  }

  @POST
  @Path("{id}/cancel")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView cancel(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Cancellation request) {
    return views.one(user, proceedings.cancel(user, id, request.by(), request.reason()));
  }

  @POST
  @Path("{id}/arrive")
  @RolesAllowed({
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public VisitView arrive(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Arrival request) {
    return views.one(
        user, arrivals.arrive(user, id, request.personId(), request.at(), request.broughtBy()));
  }

  @POST
  @Path("{id}/depart")
  @RolesAllowed({
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public VisitView depart(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Departure request) {
    return views.one(user, arrivals.depart(user, id, request.personId(), request.at()));
  }

  @POST
  @Path("{id}/start")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.SUPERVISOR})
  public VisitView start(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Moment request) {
    return views.one(user, proceedings.start(user, id, request.at()));
  }

  @POST
  @Path("{id}/end")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.SUPERVISOR})
  public VisitView end(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Moment request) {
    return views.one(user, proceedings.end(user, id, request.at()));
  }

  @POST
  @Path("{id}/no-show")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.SUPERVISOR})
  public VisitView noShow(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid NoShow request) {
    return views.one(user, noShows.declare(user, id, request.by()));
  }

  /** Why the absence: from then on it does not count as unexplained. */
  @POST
  @Path("{id}/explain")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public VisitView explain(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Explanation request) {
    return views.one(user, proceedings.explain(user, id, request.reason()));
  }

  @POST
  @Path("{id}/terminate")
  @RolesAllowed({Role.Name.COORDINATOR, Role.Name.CASE_WORKER, Role.Name.SUPERVISOR})
  public VisitView terminate(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Termination request) {
    return views.one(user, proceedings.terminate(user, id, request.reason(), request.incidentId()));
  }
}
