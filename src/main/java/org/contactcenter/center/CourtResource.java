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
import org.contactcenter.core.Problem;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;
import org.contactcenter.core.http.Creates;
import org.contactcenter.core.http.Identified;

/** The courts that refer families. A liaison sees the one they belong to. */
@Path("/courts")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CourtResource {
  private final Courts courts;
  private final Creations creations;

  CourtResource(Courts courts, Creations creations) {
    this.courts = courts;
    this.creations = creations;
  }

  record Create(@NotBlank @Size(max = 200) String name) {}

  record View(UUID id, String name) implements Identified {
    static View of(Court court) {
      return new View(court.id(), court.name());
    }
  }

  @GET
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.COURT_LIAISON
  })
  public Page<View> list(@Auth User user) {
    var visible = courts.all(user.scope()).stream().filter(court -> sees(user, court));
    return new Page<>(visible.map(View::of).toList(), Optional.empty());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({
    Role.Name.ADMIN,
    Role.Name.COORDINATOR,
    Role.Name.CASE_WORKER,
    Role.Name.COURT_LIAISON
  })
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return courts
        .find(user.scope(), id)
        .filter(court -> sees(user, court))
        .map(View::of)
        .orElseThrow(() -> Problem.absent("court", id));
  }

  @POST
  @Creates
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View create(
      @Auth User user, @BeanParam IdempotencyKey key, @NotNull @Valid Create request) {
    var id = creations.once(user.scope(), key, request, () -> courts.add(user, request.name()));
    return get(user, id);
  }

  private static boolean sees(User user, Court court) {
    return user.courtId().map(court.id()::equals).orElse(true);
  }
}
