package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Optional;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;
import org.contactcenter.hit.ChoicesRequest;
import org.contactcenter.hit.Hits;
import org.contactcenter.hit.Settlement;

/** The opening hours of the week, on the center's clock. */
@Path("/opening-hours")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class HoursResource {
  private final Centers centers;

  HoursResource(Centers centers) {
    this.centers = centers;
  }

  record Replace(
      @NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> items,
      Optional<@Valid ChoicesRequest> visits) {}

  /**
   * The whole week.
   *
   * @param visits those that a change hits, and what becomes of them; only in its answer
   */
  record View(List<WeeklyHours> items, int version, Optional<Hits> visits) implements Versioned {
    static View of(Centers.Week week, Optional<Hits> visits) {
      return new View(week.hours(), week.version(), visits);
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
  public View get(@Auth User user) {
    return View.of(centers.week(user.scope()), Optional.empty());
  }

  /** Who is not to see the center's visits leaves it to a coordinator where some are hit. */
  @PUT
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View replace(
      @Auth User user,
      @BeanParam IfMatch ifMatch,
      @QueryParam("preview") @DefaultValue("false") boolean preview,
      @NotNull @Valid Replace request) {
    var settlement = Settlement.of(request.visits(), preview);
    var week = centers.open(user, ifMatch::require, request.items(), settlement);
    return View.of(week, settlement.hits());
  }
}
