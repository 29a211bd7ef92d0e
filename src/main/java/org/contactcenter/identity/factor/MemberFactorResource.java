package org.contactcenter.identity.factor;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Role;
import org.contactcenter.core.User;

/** The second factors of colleagues. */
@Path("/users/{id}/second-factor")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class MemberFactorResource {
  private final MemberFactors factors;

  MemberFactorResource(MemberFactors factors) {
    this.factors = factors;
  }

  record Reset(@NotBlank @Size(max = 500) String reason) {}

  /** Who took a factor away, when and why. */
  record Past(Instant at, UUID by, String reason) {}

  /** That there is a factor, nothing of what it is. */
  record View(boolean active, Optional<Instant> since, int recoveryCodesLeft, List<Past> resets) {
    static View of(MemberFactors.State state) {
      return new View(
          state.active().isPresent(),
          state.active().map(MemberFactorDao.Known::confirmedAt),
          state.active().map(MemberFactorDao.Known::codesLeft).orElse(0),
          state.resets().stream()
              .map(reset -> new Past(reset.resetAt(), reset.resetBy(), reset.reason()))
              .toList());
    }
  }

  @GET
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View get(@Auth User user, @PathParam("id") UUID id) {
    return View.of(factors.state(user, id));
  }

  @POST
  @Path("reset")
  @RolesAllowed({Role.Name.ADMIN, Role.Name.COORDINATOR})
  public View reset(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Reset request) {
    return View.of(factors.reset(user, id, request.reason()));
  }
}
