package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Optional;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** When the rooms of the center cannot be used, all of them at once. */
@Path("/room-closures")
@Produces(APPLICATION_JSON)
public final class RoomClosuresResource {
  private final RoomClosures closures;

  RoomClosuresResource(RoomClosures closures) {
    this.closures = closures;
  }

  /** By time: those that touch the days {@code from} and {@code to} or one between them. */
  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<RoomClosureResource.View> list(
      @Auth User user,
      @QueryParam("from") Optional<LocalDate> from,
      @QueryParam("to") Optional<LocalDate> to) {
    return new Page<>(
        closures.on(user, DayRange.of(from, to)).stream()
            .map(closure -> RoomClosureResource.View.of(closure, Optional.empty()))
            .toList(),
        Optional.empty());
  }
}
