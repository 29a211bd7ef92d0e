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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Creations;
import org.contactcenter.core.IdempotencyKey;
import org.contactcenter.core.Page;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The buildings of the center. */
@Path("/sites")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class SiteResource {
  private final Rooms rooms;
  private final Creations creations;

  SiteResource(Rooms rooms, Creations creations) {
    this.rooms = rooms;
    this.creations = creations;
  }

  record Create(
      @NotBlank @Size(max = 200) String name, @NotBlank @Size(max = 500) String address) {}

  record View(UUID id, String name, String address) implements Identified {
    static View of(Site site) {
      return new View(site.id(), site.name(), site.address());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public Page<View> list(@Auth User user) {
    return new Page<>(rooms.sites(user.scope()).stream().map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR, Role.Name.CASE_WORKER})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(rooms.site(user.scope(), id));
  }

  @POST
  @Creates
  @RolesAllowed(Role.Name.ADMIN)
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var id =
        creations.once(
            user.scope(),
            key,
            request,
            () -> rooms.addSite(user, request.name(), request.address()));
    return get(user, id);
  }
}
