package org.contactcenter.referral;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.core.Page;
import org.contactcenter.core.User;

/** How the risk of a referral was judged, each time. */
@Path("/referrals/{id}/screenings")
@Produces(APPLICATION_JSON)
public final class ScreeningResource {
  private final Screenings screenings;
  private final ScreeningViews views;

  ScreeningResource(Screenings screenings, ScreeningViews views) {
    this.screenings = screenings;
    this.views = views;
  }

  @GET
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public Page<ScreeningView> list(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    var history = screenings.history(user, id);
    return new Page<>(views.of(user.scope(), history, language), Optional.empty());
  }
}
