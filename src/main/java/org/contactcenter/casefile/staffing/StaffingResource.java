package org.contactcenter.casefile.staffing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.core.User;
import org.contactcenter.core.http.IfMatch;
import org.contactcenter.core.http.Versioned;

/** How many supervisors the visits of a case need, and whether for this family alone. */
@Path("/cases/{id}/staffing")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class StaffingResource {
  private final Staffings staffings;

  StaffingResource(Staffings staffings) {
    this.staffings = staffings;
  }

  record Replace(@NotNull @Min(1) @Max(10) Integer supervisorsNeeded) {}

  record View(int supervisorsNeeded, boolean oneToOne, int version) implements Versioned {
    static View of(Staffing staffing) {
      return new View(staffing.supervisorsNeeded(), staffing.oneToOne(), staffing.version());
    }
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(staffings.read(user, id));
  }

  @PUT
  @RolesAllowed(COORDINATOR)
  public View replace(
      @Auth User user,
      @PathParam("id") UUID id,
      @BeanParam IfMatch ifMatch,
      @NotNull @Valid Replace request) {
    return View.of(staffings.set(user, id, ifMatch::require, request.supervisorsNeeded()));
  }
}
