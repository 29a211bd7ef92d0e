package org.contactcenter.casefile.glass;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.User;

/** The same by the case's own address. */
@Path("/cases")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class CaseGlassResource {
  private final Glass glass;
  private final CaseViews views;

  CaseGlassResource(Glass glass, CaseViews views) {
    this.glass = glass;
    this.views = views;
  }

  record Break(@NotBlank @Size(max = 500) String reason) {}

  @POST
  @Path("{id}/break-glass")
  @RolesAllowed(CASE_WORKER)
  public CaseView breakGlass(
      @Auth User user, @PathParam("id") UUID id, @NotNull @Valid Break request) {
    return views.of(user, glass.breakFor(user, id, request.reason()));
  }
}
