package org.contactcenter.incident.followup;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;
import static org.contactcenter.core.Role.Name.SUPERVISOR;

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
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;
import org.contactcenter.core.http.Paging;

/** The tasks after an incident over HTTP. */
@Path("/incidents/{id}/follow-ups")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class FollowUpResource {
  private final FollowUps followUps;
  private final Creations creations;

  public FollowUpResource(FollowUps followUps, Creations creations) {
    this.followUps = followUps;
    this.creations = creations;
  }

  record Request(
      @NotNull UUID ownerId, @NotNull LocalDate dueOn, @NotBlank @Size(max = 500) String task) {
    FollowUp.Task what() {
      return new FollowUp.Task(ownerId, dueOn, task);
    }
  }

  record Done() {}

  record View(
      UUID id,
      UUID ownerId,
      LocalDate dueOn,
      String task,
      boolean done,
      UUID createdBy,
      Instant createdAt,
      Optional<UUID> doneBy,
      Optional<Instant> doneAt)
      implements Identified {

    static View of(FollowUp followUp) {
      return new View(
          followUp.id(),
          followUp.what().ownerId(),
          followUp.what().dueOn(),
          followUp.what().task(),
          followUp.doneAt().isPresent(),
          followUp.createdBy(),
          followUp.createdAt(),
          followUp.doneBy(),
          followUp.doneAt());
    }
  }

  @POST
  @Creates
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View add(
      @Auth User user,
      @PathParam("id") UUID incidentId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Request request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> followUps.add(user, incidentId, request.what()));
    return View.of(followUps.find(user, incidentId, id));
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public Page<View> list(
      @Auth User user, @PathParam("id") UUID incidentId, @BeanParam Paging paging) {
    return followUps.page(user, incidentId, paging.after(), paging.limit()).map(View::of);
  }

  @GET
  @Path("{followUpId}")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View get(
      @Auth User user, @PathParam("id") UUID incidentId, @PathParam("followUpId") UUID followUpId) {
    return View.of(followUps.find(user, incidentId, followUpId));
  }

  @POST
  @Path("{followUpId}/done")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public View done(
      @Auth User user,
      @PathParam("id") UUID incidentId,
      @PathParam("followUpId") UUID followUpId,
      @NotNull Done request) {
    return View.of(followUps.done(user, incidentId, followUpId));
  }
}
