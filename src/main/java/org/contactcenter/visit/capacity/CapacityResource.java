package org.contactcenter.visit.capacity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.sheet.TableTypes;

/** The center's time at a glance, over HTTP. */
@Path("/capacity")
@Produces(APPLICATION_JSON)
public final class CapacityResource {
  private final Capacities capacities;

  CapacityResource(Capacities capacities) {
    this.capacities = capacities;
  }

  /**
   * {@code from} and {@code to} are days of the center, both included: this week where neither is
   * named, the seven days from {@code from} where only that is.
   */
  @GET
  @Produces({APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX})
  @RolesAllowed(Role.Name.COORDINATOR)
  public CapacityView get(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    var days = capacities.days(user.scope(), from, to);
    return CapacityView.of(days, capacities.of(user, days), capacities.now());
  }
}
