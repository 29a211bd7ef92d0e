package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** When a member of staff is away. */
@Path("/staff/{staffId}/absences")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class AbsenceResource {
  private final Staff staff;
  private final Creations creations;

  AbsenceResource(Staff staff, Creations creations) {
    this.staff = staff;
    this.creations = creations;
  }

  record Create(@NotNull LocalDate firstDay, @NotNull LocalDate lastDay) {}

  record View(UUID id, LocalDate firstDay, LocalDate lastDay) implements Identified {
    static View of(Absence absence) {
      return new View(absence.id(), absence.firstDay(), absence.lastDay());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("staffId") UUID staffId) {
    return new Page<>(
        staff.absencesOf(user, staffId).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    return View.of(staff.absence(user, staffId, id));
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user,
      @PathParam("staffId") UUID staffId,
      @BeanParam IdempotencyKey key,
      @NotNull @Valid Create request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> staff.away(user, staffId, request.firstDay(), request.lastDay()));
    return get(user, staffId, id);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(
      @Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    staff.back(user, staffId, id);
  }
}
