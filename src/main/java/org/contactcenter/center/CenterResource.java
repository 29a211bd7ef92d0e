package org.contactcenter.center;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Language;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** The centers the caller works in. */
@Path("/centers")
@Produces(APPLICATION_JSON)
public final class CenterResource {
  private final Centers centers;

  CenterResource(Centers centers) {
    this.centers = centers;
  }

  record View(
      UUID id,
      String name,
      String address,
      String phone,
      String email,
      ZoneId timeZone,
      List<Language> languages,
      LocalDate opensOn) {
    static View of(Center center) {
      return new View(
          center.id(),
          center.name(),
          center.address(),
          center.phone(),
          center.email(),
          center.timeZone(),
          center.languages(),
          center.opensOn());
    }
  }

  @GET
  @RolesAllowed(Role.Name.ANYONE)
  public Page<View> list(@Auth User user) {
    return new Page<>(centers.visible(user).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed(Role.Name.ANYONE)
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(centers.find(user, id));
  }
}
