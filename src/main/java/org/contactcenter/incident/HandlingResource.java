package org.contactcenter.incident;

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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.User;
import org.contactcenter.incident.witness.Testimony;

/** What is done with a submitted incident, over HTTP. */
@Path("/incidents")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class HandlingResource {
  private final Handling handling;
  private final IncidentSearch search;
  private final IncidentViews views;
  private final Creations creations;

  HandlingResource(
      Handling handling, IncidentSearch search, IncidentViews views, Creations creations) {
    this.handling = handling;
    this.search = search;
    this.views = views;
    this.creations = creations;
  }

  record Notify(
      Optional<UUID> personId,
      Optional<@Size(max = 200) String> authority,
      @NotNull Notification.How how,
      Optional<Instant> at) {
    Handling.Telling telling() {
      return new Handling.Telling(personId, authority.filter(name -> !name.isBlank()), how, at);
    }
  }

  record Review(@NotBlank @Size(max = 20_000) String conclusion) {}

  record Close() {}

  record Addition(
      @NotBlank @Size(max = 20_000) String text,
      Optional<@Size(max = 20) List<ReportRequest.@NotNull @Valid Witness>> witnesses) {
    List<Testimony> heard() {
      return ReportRequest.Witness.all(witnesses);
    }
  }

  /** Repeated with the same key, it is written down once. */
  @POST
  @Path("{id}/notify")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView tell(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Notify request) {
    creations.once(user.scope(), key, request, () -> handling.tell(user, id, request.telling()));
    return views.of(user, search.find(user, id));
  }

  /** Repeated with the same key, it adds once: an amendment cannot be taken back. */
  @POST
  @Path("{id}/amend")
  @RolesAllowed({COORDINATOR, CASE_WORKER, SUPERVISOR})
  public IncidentView amend(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Addition request) {
    creations.once(
        user.scope(),
        key,
        request,
        () -> handling.amend(user, id, request.text(), request.heard()));
    return views.of(user, search.find(user, id));
  }

  @POST
  @Path("{id}/review")
  @RolesAllowed(COORDINATOR)
  public IncidentView review(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Review request) {
    return views.of(user, handling.review(user, id, request.conclusion()));
  }

  @POST
  @Path("{id}/close")
  @RolesAllowed(COORDINATOR)
  public IncidentView close(@Auth User user, @PathParam("id") UUID id, @NotNull Close request) {
    return views.of(user, handling.close(user, id));
  }
}
