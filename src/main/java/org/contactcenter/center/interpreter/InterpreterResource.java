package org.contactcenter.center.interpreter;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.center.Centers;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.IfMatch;

/** The interpreters of the center. */
@Path("/interpreters")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class InterpreterResource {
  private final Interpreters interpreters;
  private final Centers centers;
  private final Creations creations;
  private final InstantSource clock;

  public InterpreterResource(
      Interpreters interpreters, Centers centers, Creations creations, InstantSource clock) {
    this.interpreters = interpreters;
    this.centers = centers;
    this.creations = creations;
    this.clock = clock;
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<InterpreterView> list(@Auth User user) {
    return new Page<>(
        interpreters.all(user.scope()).stream().map(InterpreterView::of).toList(),
        Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public InterpreterView get(@Auth User user, @PathParam("id") UUID id) {
    return InterpreterView.of(interpreters.find(user.scope(), id));
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public InterpreterView create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid InterpreterRequest request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () ->
                interpreters.add(user, request.interpreter(user, UUID.randomUUID()), today(user)));
    return get(user, id);
  }

  @PUT
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public InterpreterView replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid InterpreterRequest request) {
    var interpreter = request.interpreter(user, id);
    return InterpreterView.of(interpreters.edit(user, ifMatch::require, interpreter, today(user)));
  }

  private LocalDate today(User user) {
    return centers.of(user.scope()).dayOf(clock.instant());
  }
}
