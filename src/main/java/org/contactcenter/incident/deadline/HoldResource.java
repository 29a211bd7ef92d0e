package org.contactcenter.incident.deadline;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** What keeps the parents from being told of an incident, over HTTP. */
@Path("/incidents/{id}/holds")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class HoldResource {
  private final Holds holds;
  private final Creations creations;

  HoldResource(Holds holds, Creations creations) {
    this.holds = holds;
    this.creations = creations;
  }

  record Place(
      @NotBlank @Size(max = 200) String authority, @NotBlank @Size(max = 2000) String reason) {}

  record Release(@NotBlank @Size(max = 2000) String reason) {}

  record View(
      UUID id,
      String authority,
      String reason,
      UUID placedBy,
      Instant placedAt,
      Optional<String> releaseReason,
      Optional<UUID> releasedBy,
      Optional<Instant> releasedAt)
      implements Identified {

    static View of(Hold hold) {
      return new View(
          hold.id(),
          hold.authority(),
          hold.reason(),
          hold.placedBy(),
          hold.placedAt(),
          hold.releaseReason(),
          hold.releasedBy(),
          hold.releasedAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View place(
      @Auth User user,
      @PathParam("id") UUID incidentId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Place request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> holds.place(user, incidentId, request.authority(), request.reason()));
    return View.of(holds.find(user, incidentId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("id") UUID incidentId) {
    var items = holds.list(user, incidentId).stream().map(View::of).toList();
    return new Page<>(items, Optional.empty());
  }

  @GET
  @Path("{holdId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(
      @Auth User user, @PathParam("id") UUID incidentId, @PathParam("holdId") UUID holdId) {
    return View.of(holds.find(user, incidentId, holdId));
  }

  @POST
  @Path("{holdId}/release")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View release(
      @Auth User user,
      @PathParam("id") UUID incidentId,
      @PathParam("holdId") UUID holdId,
      @NotNull @Valid Release request) {
    return View.of(holds.release(user, incidentId, holdId, request.reason()));
  }
}
