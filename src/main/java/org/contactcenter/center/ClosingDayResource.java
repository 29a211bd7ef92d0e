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

/** The days on which the center stays closed. */
@Path("/closing-days")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ClosingDayResource {
  private final Centers centers;
  private final Creations creations;

  ClosingDayResource(Centers centers, Creations creations) {
    this.centers = centers;
    this.creations = creations;
  }

  record Create(
      @NotNull LocalDate day,
      @NotBlank @Size(max = 500) String reason,
      Optional<@Valid ChoicesRequest> visits) {}

  /**
   * A closed day.
   *
   * @param visits those that the closing hits, and what becomes of them; only in its answer
   */
  record View(UUID id, LocalDate day, String reason, Optional<Hits> visits) implements Identified {
    static View of(ClosingDay closing, Optional<Hits> visits) {
      return new View(closing.id(), closing.day(), closing.reason(), visits);
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
    var asked = DayRange.of(from, to);
    var days = centers.closingDays(user.scope(), asked.from(), asked.to());
    return new Page<>(
        days.stream().map(day -> View.of(day, Optional.empty())).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(centers.closingDay(user, id), Optional.empty());
  }

  /** With {@code preview} it is only said which visits it would hit, and where they could move. */
  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user,
      @BeanParam IdempotencyKey key,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Create request) {
    var settlement = Settlement.of(request.visits(), preview);
    if (preview) {
      return View.of(close(user, request, settlement), settlement.hits());
    }
    var id =
        creations.once(user.scope(), key, request, () -> close(user, request, settlement).id());
    return View.of(centers.closingDay(user, id), settlement.hits());
  }

  private ClosingDay close(User user, Create request, Settlement settlement) {
    return centers.close(user, request.day(), request.reason(), settlement);
  }

  @DELETE
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public void delete(@Auth User user, @PathParam("id") UUID id) {
    centers.reopen(user, id);
  }
}
