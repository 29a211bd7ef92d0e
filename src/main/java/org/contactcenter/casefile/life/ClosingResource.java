package org.contactcenter.casefile.life;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;
import static org.contactcenter.core.Role.Name.CASE_WORKER;
import static org.contactcenter.core.Role.Name.COORDINATOR;

import io.dropwizard.auth.Auth;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import java.util.UUID;
import org.contactcenter.casefile.ClosureReason;
import org.contactcenter.casefile.check.CheckView;
import org.contactcenter.casefile.view.CaseView;
import org.contactcenter.casefile.view.CaseViews;
import org.contactcenter.core.User;

/** The end of a case over HTTP, and what stands against it. */
@Path("/cases")
@Produces(APPLICATION_JSON)
@Consumes(APPLICATION_JSON)
public final class ClosingResource {
  private final Closing closing;
  private final CaseViews views;

  ClosingResource(Closing closing, CaseViews views) {
    this.closing = closing;
    this.views = views;
  }

  record Close(@NotNull ClosureReason reason, @NotBlank @Size(max = 20_000) String summary) {}

  @POST
  @Path("{id}/close")
  @RolesAllowed(COORDINATOR)
  public CaseView close(@Auth User user, @PathParam("id") UUID id, @NotNull @Valid Close request) {
    return views.of(user, closing.close(user, id, request.reason(), request.summary()));
  }

  @GET
  @Path("{id}/closure")
  @RolesAllowed({COORDINATOR, CASE_WORKER})
  public CheckView closure(
      @Auth User user,
      @PathParam("id") UUID id,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) Optional<String> language) {
    return CheckView.of(closing.conditions(user, id), language);
  }
}
