package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The days on which the center stays closed. */
@Path("/closing-days")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ClosingDayResource {
  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LATEST = LocalDate.of(2999, 12, 31);

  private final Centers centers;
  private final Creations creations;

  ClosingDayResource(Centers centers, Creations creations) {
    this.centers = centers;
    this.creations = creations;
  }

  record Create(@NotNull LocalDate day, @NotBlank @Size(max = 500) String reason) {}

  record View(UUID id, LocalDate day, String reason) implements Identified {
    static View of(ClosingDay closing) {
      return new View(closing.id(), closing.day(), closing.reason());
    }
  }

  @GET
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public Page<View> list(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    var days = centers.closingDays(user.scope(), from.orElse(EARLIEST), to.orElse(LATEST));
    return new Page<>(days.stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(centers.closingDay(user, id));
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var id =
        creations.once(
            user.scope(), key, request, () -> centers.close(user, request.day(), request.reason()));
    return View.of(centers.closingDay(user, id));
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(@Auth User user, @PathParam("id") UUID id) {
    centers.reopen(user, id);
  }
}
