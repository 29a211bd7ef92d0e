package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** The opening hours of the week, on the center's clock. */
@Path("/opening-hours")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class HoursResource {
  private final Centers centers;

  HoursResource(Centers centers) {
    this.centers = centers;
  }

  record Replace(@NotNull @Size(max = 50) List<@NotNull @Valid WeeklyHours> items) {}

  record View(List<WeeklyHours> items, int version) implements Versioned {}

  @GET
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.SUPERVISOR,
    Role.Name.FRONT_DESK
  })
  public View get(@Auth User user) {
    return view(user);
  }

  @PUT
  @RolesAllowed(Role.Name.ADMIN)
  public View replace(
      @Auth User user, @BeanParam IfMatch ifMatch, @NotNull @Valid Replace request) {
    centers.open(user, ifMatch::require, request.items());
    return view(user);
  }

  private View view(User user) {
    return new View(centers.openingHours(user.scope()), centers.of(user.scope()).version());
  }
}
