package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
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
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

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

  record Create(
      @NotNull LocalDate firstDay,
      @NotNull LocalDate lastDay,
      Optional<@Valid ChoicesRequest> visits) {}

  /**
   * Days of absence.
   *
   * @param visits those that the absence hits, and what becomes of them; only in its answer
   */
  record View(UUID id, UUID staffId, LocalDate firstDay, LocalDate lastDay, Optional<Hits> visits)
      implements Identified {
    static View of(Absence absence, Optional<Hits> visits) {
      return new View(
          absence.id(), absence.accountId(), absence.firstDay(), absence.lastDay(), visits);
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(@Auth User user, @PathParam("staffId") UUID staffId) {
    return new Page<>(
        staff.absencesOf(user, staffId).stream()
            .map(absence -> View.of(absence, Optional.empty()))
            .toList(),
        Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    return View.of(staff.absence(user, staffId, id), Optional.empty());
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user,
      @PathParam("staffId") UUID staffId,
      @BeanParam IdempotencyKey key,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Create request) {
    var settlement = Settlement.of(request.visits(), preview);
    if (preview) {
      return View.of(away(user, staffId, request, settlement), settlement.hits());
    }
    var id =
        creations.once(
            user.scope(), key, request, () -> away(user, staffId, request, settlement).id());
    return View.of(staff.absence(user, staffId, id), settlement.hits());
  }

  private Absence away(User user, UUID staffId, Create request, Settlement settlement) {
    return staff.away(user, staffId, request.firstDay(), request.lastDay(), settlement);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(
      @Auth User user, @PathParam("staffId") UUID staffId, @PathParam("id") UUID id) {
    staff.back(user, staffId, id);
  }
}
